import { glyphRadius } from './box-of.ts';
import { FRAME, NAME } from './frame.ts';
import { nameWidth } from './name-width.ts';
import type { Line, Spot, Web } from './spot.ts';
import { wrapName } from './wrap-name.ts';

/** What a spot keeps free around it, in px; two of them keep twice that. */
const FREE = { side: 5, up: 4, down: 4 };
/** The part of the frame that spots may claim together. */
const MOST_CLAIMED = 0.7;
/** The most lines that are laid out: the time grows with their square, and more are a thicket in any case. */
const MOST_LINES = 1000;

interface GrowingSpot extends Spot {
  readonly neighbours: Spot[];
}

/**
 * Makes the web of nodes and links, in the order of their ids whatever the order given.
 *
 * Links of one pair become one line; a link of a node with itself or with an unknown one is left out. Of nodes with
 * the same id, the one whose name comes first stays. Where there are too many lines, each node keeps a few.
 */
export function spinWeb(
  nodes: readonly { readonly id: string; readonly name: string }[],
  links: readonly { readonly from: string; readonly to: string }[],
): Web {
  const names = new Map<string, string>();
  for (const { id, name } of nodes) {
    const known = names.get(id);
    if (known === undefined || name < known) names.set(id, name);
  }
  const partners = partnersOf(names, links);
  const ids = [...names.keys()].sort();
  const spots = shareOut(ids.map((id) => makeSpot(id, names.get(id) ?? '', partners.get(id)?.size ?? 0)));
  return { spots, lines: joinSpots(new Map(spots.map((spot) => [spot.id, spot])), thinOut(partners)) };
}

function partnersOf(
  names: ReadonlyMap<string, string>,
  links: readonly { readonly from: string; readonly to: string }[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map([...names.keys()].map((id) => [id, new Set<string>()]));
  for (const { from, to } of links) {
    if (from === to || !names.has(from) || !names.has(to)) continue;
    partners.get(from)?.add(to);
    partners.get(to)?.add(from);
  }
  return partners;
}

/** Where there are too many lines, keeps only those that are among the first few of one of their ends. */
function thinOut(
  partners: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const ends = [...partners.values()].reduce((sum, { size }) => sum + size, 0);
  if (ends <= 2 * MOST_LINES) return partners;
  const each = Math.max(Math.floor(MOST_LINES / partners.size), 1);
  const few = new Map([...partners.keys()].map((id) => [id, new Set<string>()]));
  for (const [id, others] of partners) {
    for (const other of [...others].sort().slice(0, each)) {
      few.get(id)?.add(other);
      few.get(other)?.add(id);
    }
  }
  return few;
}

function joinSpots(
  spots: ReadonlyMap<string, GrowingSpot>,
  partners: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Line[] {
  const lines: Line[] = [];
  for (const a of spots.values()) {
    for (const id of [...(partners.get(a.id) ?? [])].sort()) {
      const b = spots.get(id);
      if (!b) continue;
      a.neighbours.push(b);
      if (a.id < id) lines.push({ a, b });
    }
  }
  return lines;
}

function makeSpot(id: string, name: string, neighbours: number): GrowingSpot {
  const radius = glyphRadius(neighbours);
  const lines = wrapName(name);
  const cover = {
    side: Math.max(radius, ...lines.map((line) => nameWidth(line) / 2)),
    up: radius,
    down: radius + NAME.gap + lines.length * NAME.lineHeight,
  };
  const claim = { side: cover.side + FREE.side, up: cover.up + FREE.up, down: cover.down + FREE.down };
  return { id, name, x: 0, y: 0, cover, claim, neighbours: [] };
}

/** Where there are too many, each claims less, so that they are spread evenly and overlap a little. */
function shareOut(spots: readonly GrowingSpot[]): readonly GrowingSpot[] {
  const claimed = spots.reduce((sum, { claim }) => sum + 2 * claim.side * (claim.up + claim.down), 0);
  const part = (MOST_CLAIMED * FRAME.width * FRAME.height) / claimed;
  if (part >= 1) return spots;
  const scale = Math.sqrt(part);
  return spots.map((spot) => {
    const { side, up, down } = spot.claim;
    return { ...spot, claim: { side: side * scale, up: up * scale, down: down * scale } };
  });
}
