import type { Area, Spot } from './spot.ts';

/** A turn by about 16 degrees, exact in decimals; eleven of them are nearly half a turn. */
const TURN = { along: 0.96, across: 0.28 };
const TURNS = 11;
/** The most px of a plain line across and down, and how much wider than high a picture may be drawn out. */
const MOST = { across: 250, down: 185, wider: 2.1, higher: 1.15 };

interface Scale {
  readonly x: number;
  readonly y: number;
}

/**
 * Turns spots that stand in lengths of a plain line so that they suit an area, draws them out in px to fill it, and puts
 * them in its middle. Names are wider than high, so it may be drawn out more across than down.
 */
export function fitArea(spots: readonly Spot[], area: Area): void {
  let best: Scale = { x: 0, y: 0 };
  let turnsOfBest = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    const scale = scaleFor(spots, area);
    if (scale.x * scale.y > best.x * best.y) {
      best = scale;
      turnsOfBest = turn;
    }
    turnSpots(spots, 1);
  }
  turnSpots(spots, -TURNS + turnsOfBest);
  drawOut(spots, best);
  centre(spots, area);
}

function turnSpots(spots: readonly Spot[], turns: number): void {
  const across = turns < 0 ? -TURN.across : TURN.across;
  for (let turn = Math.abs(turns); turn > 0; turn--) {
    for (const spot of spots) {
      const { x, y } = spot;
      spot.x = TURN.along * x - across * y;
      spot.y = across * x + TURN.along * y;
    }
  }
}

function scaleFor(spots: readonly Spot[], area: Area): Scale {
  const middle = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const width = area.right - area.left - 2 * middle(spots.map(({ cover }) => cover.side));
  const height = area.bottom - area.top - middle(spots.map(({ cover }) => cover.up + cover.down));
  const x = Math.min(Math.max(width, 1) / spanOf(spots.map((spot) => spot.x)), MOST.across);
  const y = Math.min(Math.max(height, 1) / spanOf(spots.map((spot) => spot.y)), MOST.down);
  return { x: Math.min(x, y * MOST.wider), y: Math.min(y, x * MOST.higher) };
}

function spanOf(numbers: readonly number[]): number {
  return Math.max(Math.max(...numbers) - Math.min(...numbers), 0.01);
}

function drawOut(spots: readonly Spot[], scale: Scale): void {
  for (const spot of spots) {
    spot.x *= scale.x;
    spot.y *= scale.y;
  }
}

/** Puts the middle of what the spots cover into the middle of the area. */
export function centre(spots: readonly Spot[], area: Area): void {
  const left = Math.min(...spots.map(({ x, cover }) => x - cover.side));
  const right = Math.max(...spots.map(({ x, cover }) => x + cover.side));
  const top = Math.min(...spots.map(({ y, cover }) => y - cover.up));
  const bottom = Math.max(...spots.map(({ y, cover }) => y + cover.down));
  const x = (area.left + area.right - left - right) / 2;
  const y = (area.top + area.bottom - top - bottom) / 2;
  for (const spot of spots) {
    spot.x += x;
    spot.y += y;
  }
}
