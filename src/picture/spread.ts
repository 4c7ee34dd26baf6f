import { centre } from './fit-area.ts';
import { type Area, keepInside, type Web } from './spot.ts';

/** How much a picture may be drawn out, and the mean length of its lines, in px, at which it is large enough. */
const MOST = { across: 1.5, down: 1.5, length: 210 };

/** Draws a finished picture out to fill its area, and puts it in the middle; nothing comes to overlap by that. */
export function spread({ spots, lines }: Web, area: Area): void {
  const length = lines.reduce((sum, { a, b }) => {
    const [x, y] = [a.x - b.x, a.y - b.y];
    return sum + Math.sqrt(x * x + y * y);
  }, 0);
  const most = Math.max((MOST.length * lines.length) / Math.max(length, 1), 1);
  centre(spots, area);
  const [middleX, middleY] = [(area.left + area.right) / 2, (area.top + area.bottom) / 2];
  let [across, down] = [Math.min(MOST.across, most), Math.min(MOST.down, most)];
  for (const { x, y, cover } of spots) {
    across = Math.min(across, stretch(x - middleX, cover.side, cover.side, area.right - middleX));
    down = Math.min(down, stretch(y - middleY, cover.up, cover.down, area.bottom - middleY));
  }
  for (const spot of spots) {
    spot.x = middleX + (spot.x - middleX) * Math.max(across, 1);
    spot.y = middleY + (spot.y - middleY) * Math.max(down, 1);
    keepInside(spot, area);
  }
}

/** By how much a place can be moved away from the middle before what is around it reaches the edge. */
function stretch(from: number, before: number, after: number, edge: number): number {
  if (Math.abs(from) < 1) return Number.POSITIVE_INFINITY;
  return (edge - (from < 0 ? before : after)) / Math.abs(from);
}
