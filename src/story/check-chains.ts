import type { Issue } from './issue.ts';
import { child, issueAt, itemsOf, type Part, textAt } from './part.ts';
import { WORDS } from './shape/common-shapes.ts';
import { articleOfEvidence, itemsIn, type Names, namesIn, type StoryFiles } from './story-files.ts';

const ROLES: readonly string[] = WORDS.tellerRole;

/** Checks that every claim is told by an unbroken chain that ends with the one article it rests on. */
export function checkChains(story: StoryFiles): readonly Issue[] {
  const names = namesIn(story);
  return itemsIn(story, 'claims').flatMap((claim) => {
    const [article, issues] = articleOfClaim(claim, names);
    const hops = itemsOf(claim, 'told');
    return [
      ...issues,
      ...hops.flatMap((hop, index) => {
        const isLast = index === hops.length - 1;
        const by = textAt(hop, 'by');
        return checkHop(hop, isLast, by === 'article' || (by !== null && by === article));
      }),
    ];
  });
}

function articleOfClaim(claim: Part, names: Names): readonly [string | null, readonly Issue[]] {
  const evidence = itemsOf(claim, 'evidence');
  const [article = null] = evidence.map((one) => articleOfEvidence(one, names)).filter((one) => one !== null);
  const strangers = evidence.filter((one) => {
    const other = articleOfEvidence(one, names);
    return other !== null && other !== article;
  });
  const message = `The claim rests on ${article}; this is another article. Make it a claim of its own.`;
  return [article, strangers.map((one) => issueAt(child(one, 'at'), 'BROKEN_CHAIN', message))];
}

function checkHop(hop: Part, isLast: boolean, isArticle: boolean): readonly Issue[] {
  const role = textAt(hop, 'role');
  const problem = (key: string, message: string) => [issueAt(child(hop, key), 'BROKEN_CHAIN', message)];
  // A role that does not exist is reported by the check of shapes.
  if (role === null || !ROLES.includes(role)) return [];
  if (isLast && role !== 'PUBLISHER') {
    return problem('role', `The chain ends with a ${role}. End it with the article as PUBLISHER.`);
  }
  if (isLast && !isArticle && textAt(hop, 'by') !== null) {
    return problem('by', 'Only the article publishes a claim. Write "by: article".');
  }
  if (!isLast && role === 'PUBLISHER') {
    return problem(
      'role',
      'Only the last teller is a PUBLISHER. Make this one a HOLDER, SPEAKER or REPORTER.',
    );
  }
  if (!isLast && isArticle) return problem('by', 'The article is the last teller. Move it to the end.');
  return [];
}
