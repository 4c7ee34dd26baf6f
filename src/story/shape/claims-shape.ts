import { SLUG } from '../identify.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { basis, caveat, entityId, evidence, localId, ownId, time, WORDS } from './common-shapes.ts';
import { formed, listOf, mapOf, oneOf, type Schema, SLUG_ADVICE, setOf, text, wordOf } from './schema.ts';

/** The shape of `claims.yaml`. */
export function claimsShape(vocabulary: Vocabulary): Schema {
  const claim = mapOf(
    'What somebody asserts.',
    {
      id: ownId('claim', 'c28'),
      says: text('A paraphrase in your own words, one sentence.'),
      kind: oneOf(WORDS.claimKind, 'What sort of assertion it is.'),
      told: listOf(hop(), 'Who says so: the first speaker first, the publisher last.', 1),
      evidence: evidence(1),
    },
    {
      modality: oneOf(WORDS.modality, 'How the source hedges it; ASSERTED unless written.'),
      assertedOn: time('When it was said.'),
      subjects: setOf(entityId('An entity.'), 'Whom or what it is about.'),
      objects: setOf(entityId('An entity.'), 'Whom or what else it concerns.'),
      states: listOf(relation(vocabulary), 'The relations that it states.'),
      events: setOf(entityId('An event.'), 'The events that it asserts.'),
      figures: setOf(localId('figure', 'A figure.'), 'The figures that it asserts.'),
      links: setOf(link(), 'How it bears on other claims and on events.'),
      caveat: caveat(),
    },
  );
  return listOf(claim, 'The claims of the story in reading order.');
}

function hop(): Schema {
  return mapOf(
    'One teller.',
    {
      by: text('An entity, or "article" for the article itself.'),
      role: oneOf(WORDS.tellerRole, 'What the teller is; the article is the PUBLISHER.'),
      mode: oneOf(WORDS.mode, 'How the words reach us from this teller.'),
    },
    {
      verb: text('The verb of the source, such as said.'),
      anonymity: oneOf(WORDS.anonymity, 'NAMED unless written; ROLE or GROUP for unnamed sources.'),
      basis: basis(),
    },
  );
}

function relation({ relationTypes }: Vocabulary): Schema {
  const meanings = new Map([...relationTypes].map(([name, { is }]) => [name, is]));
  return mapOf(
    'A relation between two entities.',
    {
      from: entityId('Where it starts.'),
      type: wordOf(meanings, 'A relation type of the vocabulary.'),
      to: entityId('Where it leads.'),
    },
    {
      key: formed(SLUG, 'Tells apart what the same pair did more than once.', SLUG_ADVICE),
      label: text('The words between the two names; RELATED_TO needs them.'),
      outcome: text('How it ended.'),
      condition: text('Under which condition it holds.'),
      time: time('When it held.'),
      basis: basis(),
      caveat: caveat(),
    },
  );
}

function link(): Schema {
  return mapOf(
    'How it bears on a claim or event.',
    {
      kind: oneOf(WORDS.linkKind, 'EXPLAINS leads to an event, all others to a claim.'),
      to: text('A claim, such as c28, or an event.'),
    },
    { basis: basis(), reason: text('Why.') },
  );
}
