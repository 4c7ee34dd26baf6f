import { factsOnFinding } from './facts-on-finding.ts';
import { factsOnMasks } from './facts-on-masks.ts';
import { factsOnMoney } from './facts-on-money.ts';
import { factsOnReckoning } from './facts-on-reckoning.ts';
import { factsOnSources } from './facts-on-sources.ts';

/** What anybody who has read the article knows to be the answers, by name of the question's file. */
export const questionFacts: Readonly<Record<string, object>> = {
  ...factsOnMoney,
  ...factsOnMasks,
  ...factsOnSources,
  ...factsOnFinding,
  ...factsOnReckoning,
};
