import type { PlannedStory } from '../graph/kinds.ts';
import type { StoryReport } from '../graph/report.ts';
import { paint, type Style, type Terminal } from './terminal.ts';

const CHANGES = [
  { name: 'added', sign: '+', style: 'green' },
  { name: 'changed', sign: '~', style: 'yellow' },
  { name: 'removed', sign: '-', style: 'red' },
] as const satisfies readonly { name: string; sign: string; style: Style }[];

/** Tells in one line what loading or unloading one story did. */
export function printChange(report: StoryReport, terminal: Terminal, before = ''): void {
  const parts = CHANGES.flatMap(({ name, style }) => {
    const counts = Object.entries(report[name]).filter(([, count]) => count > 0);
    if (counts.length === 0) return [];
    const kinds = counts.map(([kind, count]) => `${count} ${kind}`).join(', ');
    return [`${paint(terminal, style, name)} ${kinds}`];
  });
  terminal.out(`${before}${report.story}: ${parts.length === 0 ? 'nothing changed' : parts.join('; ')}\n`);
}

/** Lists what loading one story would do, one id a line. */
export function printPlan(plan: PlannedStory, terminal: Terminal): void {
  terminal.out(`${plan.story}\n`);
  let lines = 0;
  for (const { name, sign, style } of CHANGES) {
    for (const [kind, ids] of Object.entries(plan[name])) {
      for (const id of ids) terminal.out(`  ${paint(terminal, style, `${sign} ${name}`)} ${kind} ${id}\n`);
      lines += ids.length;
    }
  }
  if (lines === 0) terminal.out('  nothing would change\n');
}
