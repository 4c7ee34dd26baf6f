import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSeed, serveSeed } from './serve-seed.ts';

const QUESTION = 'query ($id: ID!) { entity(id: $id) { name } }';
const variables = { id: 'org:amazon' };

describe('x-nutgraph-explain', () => {
  let served: ServedSeed;
  beforeAll(async () => {
    served = await serveSeed();
  });
  afterAll(() => served.close());

  it('adds the statement that was read, its values and the time of each part', async () => {
    served.statements.length = 0;
    const { body } = await served.ask(QUESTION, { variables, explain: '1' });
    expect(body.data).toEqual({ entity: { name: 'Amazon' } });
    const [statement] = served.statements;
    expect(body.extensions.explain).toEqual({
      engine: 'embedded',
      statements: 1,
      calls: [],
      statement: statement?.cypher,
      parameters: statement?.params,
      timings: expect.objectContaining({
        compileMs: expect.any(Number),
        readMs: expect.any(Number),
        shapeMs: expect.any(Number),
        totalMs: expect.any(Number),
      }),
    });
    expect(body.extensions.explain.parameters).toEqual({ k0: 'org:amazon' });
  });

  it('counts one statement however many roots, and the call before it of each search and path', async () => {
    const query =
      '{ search(text: "Amazon", first: 1) { node { id } } paths(from: "org:amazon", to: "org:usps") { length } entity(id: "org:usps") { id } stories { id } }';
    const { body } = await served.ask(query, { explain: '1' });
    expect(body.errors).toBeUndefined();
    expect(body.extensions.explain.statements).toBe(1);
    expect(body.extensions.explain.calls).toMatchObject([
      { kind: 'search', text: 'Amazon', first: 1 },
      { kind: 'paths', from: 'org:amazon', to: 'org:usps' },
    ]);
  });

  it('adds the plan only where it is asked for', async () => {
    const asked = await served.ask(QUESTION, { variables, explain: 'plan' });
    expect(asked.body.extensions.explain.plan).toMatch(/\w+\n +\w+/);
    const { body } = await served.ask(QUESTION, { variables, explain: '1' });
    expect(body.extensions.explain).not.toHaveProperty('plan');
  });

  it('says so where nothing had to be read', async () => {
    const { body } = await served.ask('{ __typename }', { explain: '1' });
    expect(body.extensions.explain).toMatchObject({ statements: 0, statement: null, parameters: {} });
  });

  it('explains a refused operation without a statement', async () => {
    const { body } = await served.ask('{ graph { truncated } }', { explain: '1' });
    expect(body.errors[0].extensions.code).toBe('BAD_INPUT');
    expect(body.extensions.explain).toMatchObject({ statements: 0, statement: null });
  });

  it('keeps the code of a failure where the engine can give no plan', async () => {
    const broken = await serveSeed();
    await broken.app.engine.close();
    const { body } = await broken.ask(QUESTION, { variables, explain: 'plan' });
    expect(body.errors).toMatchObject([{ extensions: { code: 'ENGINE_UNAVAILABLE' } }]);
    expect(body.extensions.explain).not.toHaveProperty('plan');
    await broken.close();
  });

  it('adds nothing where it is not asked for', async () => {
    for (const explain of ['0', '']) {
      const { body } = await served.ask(QUESTION, { variables, explain });
      expect(body).toEqual({ data: { entity: { name: 'Amazon' } } });
    }
  });

  it('refuses a value that means nothing', async () => {
    const { status, body } = await served.ask(QUESTION, { variables, explain: 'yes' });
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_INPUT']);
  });
});

describe.each([
  { environment: { NODE_ENV: 'production' }, allowed: false },
  { environment: { NODE_ENV: 'production', NUTGRAPH_EXPLAIN: 'on' }, allowed: true },
  { environment: { NUTGRAPH_EXPLAIN: 'off' }, allowed: false },
])('with $environment', ({ environment, allowed }) => {
  it(allowed ? 'explains' : 'answers without an explanation, and says that it is off', async () => {
    const served = await serveSeed(environment);
    const { body, headers } = await served.ask(QUESTION, { variables, explain: '1' });
    await served.close();
    expect(body.data).toEqual({ entity: { name: 'Amazon' } });
    expect('extensions' in body).toBe(allowed);
    expect(headers.get('x-nutgraph-explain')).toBe(allowed ? null : 'off');
  });
});
