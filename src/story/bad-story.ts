import { NutgraphError } from '../errors.ts';
import { formatIssue, type Issue } from './issue.ts';

/** Makes the error of story files with issues: all of them in `details.issues`, the first in the message. */
export function badStory(issues: readonly Issue[]): NutgraphError {
  const count = issues.length === 1 ? 'One thing is' : `${issues.length} things are`;
  const [first] = issues.map(formatIssue);
  const message = `${count} wrong with the story files; mend them and try again. First: ${first}`;
  return new NutgraphError('BAD_STORY', message, { issues });
}
