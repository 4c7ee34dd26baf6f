/** What can be wrong with a story's files. `docs/errors.md` says of each how to mend it. */
export type IssueCode =
  | 'BROKEN_YAML'
  | 'MISSING_FILE'
  | 'UNKNOWN_KEY'
  | 'MISSING_KEY'
  | 'BAD_VALUE'
  | 'BAD_ID'
  | 'UNKNOWN_ID'
  | 'DUPLICATE_ID'
  | 'UNKNOWN_TYPE'
  | 'BAD_RELATION'
  | 'CONFLICTING_RELATION'
  | 'LONELY_ENTITY'
  | 'TEXT_NOT_ALLOWED'
  | 'BROKEN_CHAIN'
  | 'NO_EVIDENCE'
  | 'BAD_DATE'
  | 'BAD_FIGURE'
  | 'BAD_VOCABULARY';

/** One thing that is wrong, with its place, as plain data. */
export interface Issue {
  readonly code: IssueCode;
  /** Says what is wrong and what to do about it. */
  readonly message: string;
  /** The file's path, as the folder was given. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** Where in the file's data, such as `claims[3].told[0].by`. */
  readonly path: string;
  /** The valid name that comes closest to what was written; null where there is none. */
  readonly nearest: string | null;
}

/** Writes an issue as one line of text: place, code, message. */
export function formatIssue(issue: Issue): string {
  return `${issue.file}:${issue.line}:${issue.column} ${issue.code} ${issue.path}: ${issue.message}`;
}

/** Sorts issues by file, line and column, and drops those that say the same twice. */
export function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  const distinct = new Map(issues.map((issue) => [`${formatIssue(issue)}`, issue]));
  return [...distinct.values()].sort(
    (one, other) =>
      (one.file === other.file ? 0 : one.file < other.file ? -1 : 1) ||
      one.line - other.line ||
      one.column - other.column,
  );
}
