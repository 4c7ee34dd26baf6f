interface Result {
  readonly data?: unknown;
  readonly errors?:
    | readonly {
        readonly path?: readonly (string | number)[] | undefined;
        readonly extensions?: Readonly<Record<string, unknown>> | undefined;
      }[]
    | undefined;
}

/** An answer as text that two servers must agree on: the data, and each error by its code and path alone. */
export function comparable({ data = null, errors = [] }: Result): string {
  const told = errors.map(({ path = [], extensions }) => JSON.stringify([path, extensions?.code ?? null]));
  return JSON.stringify({ errors: told.sort(), data });
}
