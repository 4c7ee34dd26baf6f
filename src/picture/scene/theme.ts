import type { Tone } from './scene.ts';
import type { Family } from './view.ts';

/** The colours of a picture, each as `#RRGGBB`. */
export interface Theme {
  readonly name: 'dark' | 'light';
  readonly page: string;
  readonly text: string;
  /** Glyphs; every two of them keep apart for colour-blind readers too. */
  readonly families: Readonly<Record<Family, string>>;
  /** What stands on a glyph. */
  readonly icon: string;
  readonly links: Readonly<Record<Tone, string>>;
  /** The labels of links: as `links`, but with the contrast that text needs. */
  readonly labels: Readonly<Record<Tone, string>>;
  readonly shadow: string;
}

/** Gives the colours on a light page. */
export const lightTheme: Theme = {
  name: 'light',
  page: '#FAF9F6',
  text: '#1A202B',
  families: {
    person: '#1346A0',
    body: '#646B87',
    company: '#AC5A3D',
    event: '#916A00',
    sum: '#0B4F06',
    claim: '#770953',
    source: '#337F69',
  },
  icon: '#FFFFFF',
  links: { relation: '#8A8F99', sum: '#1E7A34', claim: '#A01E6E', event: '#A67C00' },
  labels: { relation: '#5A6473', sum: '#1E7A34', claim: '#A01E6E', event: '#7A5900' },
  shadow: '#1A202B',
};

/** Gives the colours on a dark page. */
export const darkTheme: Theme = {
  name: 'dark',
  page: '#12161D',
  text: '#E9EDF3',
  families: {
    person: '#5CA1FE',
    body: '#B7BFE1',
    company: '#E97602',
    event: '#FBCB6B',
    sum: '#6BA860',
    claim: '#D6779F',
    source: '#97F1D3',
  },
  icon: '#0E1218',
  links: { relation: '#727A88', sum: '#5FB356', claim: '#F29AC6', event: '#E3B34A' },
  labels: { relation: '#9AA6B6', sum: '#5FB356', claim: '#F29AC6', event: '#E3B34A' },
  shadow: '#000000',
};
