/**
 * Asks a running server who cancelled the mask plan, on whose word, and in which sentence.
 *
 *     npm start
 *     npx tsx examples/who-cancelled-the-mask-plan.ts [http://127.0.0.1:4000]
 */
import { AnswerError, TransportError } from '../src/client/client-error.ts';
import { createClient } from '../src/client/create-client.ts';
import { MaskPlanCancelledDocument } from '../src/client/generated/documents.ts';

const client = createClient(process.argv[2] ?? 'http://127.0.0.1:4000');

try {
  const { entity: plan } = await client.query(MaskPlanCancelledDocument);
  if (plan === null) throw new Error('This server does not have the story of the mask plan.');
  for (const { other: canceller, node: relation } of plan.cancelled.edges) {
    console.log(`${canceller.name} ${relation.label} the ${plan.name}.`);
    for (const { attribution } of relation.assertedBy) {
      const tellers = attribution.map(({ teller, role, mode }) => `${teller.name} (${role}, ${mode})`);
      console.log(`On the word of: ${tellers.join(', as told by ')}`);
    }
    const places = relation.evidence.map(({ sentence }) => sentence.name);
    console.log(`In: ${places.join(', ')}`);
  }
} catch (error) {
  const isForeseen = error instanceof AnswerError || error instanceof TransportError;
  console.error(isForeseen ? `${error.code}: ${error.message}` : error);
  process.exitCode = 1;
}
