import type { Issue } from '../story/issue.ts';
import { paint, type Terminal } from './terminal.ts';

/** Lists what is wrong with story files, one issue a line, with places that editors and terminals can open. */
export function printIssues(issues: readonly Issue[], terminal: Terminal): void {
  for (const { file, line, column, code, path, message } of issues) {
    const place = paint(terminal, 'bold', `${file}:${line}:${column}`);
    const where = path === '' ? '' : ` ${paint(terminal, 'dim', path)}`;
    terminal.err(`${place} ${paint(terminal, 'red', code)}${where}: ${message}\n`);
  }
}
