import type { Family } from './view.ts';

/** The icon of each family: the `d` of a path, filled by the even-odd rule, in a square of 16 around the origin. */
export const ICON_PATHS: Readonly<Record<Family, string>> = {
  person:
    'M-3.2-3.4a3.2 3.2 0 1 1 6.4 0a3.2 3.2 0 1 1-6.4 0ZM-6.4 6.6C-6.4 2.8-3.8 1.2 0 1.2S6.4 2.8 6.4 6.6Z',
  body: 'M0-7.4L7-3.6V-2.2H-7V-3.6ZM-5.4-1.2h2.2v5h-2.2ZM-1.1-1.2h2.2v5h-2.2ZM3.2-1.2h2.2v5h-2.2ZM-7 4.8H7V7H-7Z',
  company:
    'M-6 7V-7H1.6V-2.4H6V7ZM-4-4.8v2h1.8v-2ZM-1.4-4.8v2h1.8v-2ZM-4-1.2v2h1.8v-2ZM-1.4-1.2v2h1.8v-2ZM-4 2.4v2h1.8v-2ZM-1.4 2.4v2h1.8v-2ZM2.4 0v2h1.8v-2ZM2.4 3.4v2h1.8v-2Z',
  event: 'M-6-5.2H6V6.6H-6ZM-4.2-1.8V4.8H4.2V-1.8ZM-4-7.2h2v2h-2ZM2-7.2h2v2h-2Z',
  sum: 'M-6 1H-2.8V6.4H-6ZM-1.6-6.4H1.6V6.4H-1.6ZM2.8-2.4H6V6.4H2.8Z',
  claim: 'M-6.4-4.8H6.4v2.2H-6.4ZM-6.4-.8H2.4v2.2H-6.4Z',
  source: 'M-5.4-4.6H-.6v2.1H-5.4ZM-5.4-.4H5.4v2.1H-5.4ZM-5.4 3.8H5.4v2.1H-5.4Z',
};
