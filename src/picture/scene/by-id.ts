/** Gives things in the order of their ids, each id once: of several with the same, the one that sorts first as text. */
export function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] {
  const chosen = new Map<string, { readonly thing: Thing; readonly text: string }>();
  for (const thing of things) {
    const text = textOf(thing);
    const known = chosen.get(thing.id);
    if (!known || text < known.text) chosen.set(thing.id, { thing, text });
  }
  return [...chosen.values()].map(({ thing }) => thing).sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The same text whatever the order of the keys. */
function textOf(thing: object): string {
  return JSON.stringify(Object.entries(thing).sort(([one], [other]) => (one < other ? -1 : 1)));
}
