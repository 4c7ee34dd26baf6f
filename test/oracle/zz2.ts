import { STORY_FOLDERS } from './open-test-oracle.ts';
import { openEmbedded } from '../../src/engine/embedded/open.ts';
import { answerOperation } from '../../src/api/apollo.ts';
import { openLog } from '../../src/api/log.ts';
import { composeApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { loadStories } from '../../src/graph/load.ts';
import { readStories, readVocabulary } from '../../src/story/read-stories.ts';
const engine = await openEmbedded({ shuffle: true });
await loadStories(engine, await readStories([STORY_FOLDERS.seed]), { vocabulary: await readVocabulary() });
const { apollo } = await composeApp({ config: readConfig({}, {}), engine, logger: openLog('error'), audience: 'operator' });
for (const q of [
 '{ claims(first: 1) { nodes { attribution { teller { ... on Relation { typeOfRelation: type } id } } } } }',
 '{ claims(first: 1) { nodes { attribution { teller { ... on Relation { label } ... on Article { url } id } } } } }',
 '{ claims(first: 1) { nodes { attribution { teller { ... on Claim { caveat } id } } } } }',
]) console.log(JSON.stringify(await answerOperation(apollo, { query: q })).slice(0, 300));
process.exit(0);
