import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { runCaptured } from './run-captured.ts';

const COLOR = '\u001b[';

describe('nutgraph explain', () => {
  it('shows engine, statement, values and times of an operation of queries/', async () => {
    const { exitCode, out, err } = await runCaptured(['explain', 'postal-debt']);
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toMatch(/^engine embedded, 1 statement\n\nstatement\nCALL \(\) \{\n/);
    expect(out).toMatch(/\nparameters\n\{\n {2}"k0": \[\n {4}"debt"/);
    expect(out).toMatch(/\ntime\n(?:\w+ +\d+\.\d\d ms\n)+$/);
    expect(out).not.toMatch(/\nplan\n/);
    expect(out).not.toContain(COLOR);
  });

  it('shows the plan where it is asked for', async () => {
    const { out } = await runCaptured(['explain', 'postal-debt', '--plan']);
    expect(out).toMatch(/\nplan\n\w+/);
  });

  it('colours the same text where the terminal shows colours', async () => {
    const plain = await runCaptured(['explain', 'postal-debt']);
    const { out } = await runCaptured(['explain', 'postal-debt'], { color: true });
    expect(out).toContain(`${COLOR}36mCALL`);
    const untimed = (text: string) => text.replace(/ +\d+\.\d\d ms/g, '');
    expect(untimed(stripVTControlCharacters(out))).toBe(untimed(plain.out));
  });

  it('tells programs in JSON', async () => {
    const { out } = await runCaptured(['explain', '-', '--json'], { input: '{ stories { id } }' });
    expect(JSON.parse(out).explain).toMatchObject({ engine: 'embedded', statements: 1, calls: [] });
  });

  it('says what is wrong with an operation, with its code', async () => {
    const { exitCode, out, err } = await runCaptured(['explain', '-'], { input: '{ storys { id } }' });
    expect(exitCode).toBe(1);
    expect(err).toMatch(/^GRAPHQL_VALIDATION_FAILED: Cannot query field "storys"/);
    expect(out).toContain('engine embedded, 0 statements');
  });
});
