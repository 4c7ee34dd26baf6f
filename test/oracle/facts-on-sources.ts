import { fromThePost, implied, named, stated } from './fact-shapes.ts';

/** Answers to the questions on mentions, credit and what figures imply, by name of their file. */
export const factsOnSources: Readonly<Record<string, object>> = {
  'hhs-mentions': {
    entity: {
      mentions: {
        totalCount: 3,
        nodes: [
          { alias: 'Department of Health and Human Services', sentence: named('p8.s2') },
          { alias: 'HHS', sentence: named('p9.s2') },
          { alias: 'HHS', sentence: named('p9.s3') },
        ],
      },
    },
  },
  'credited-to-the-post': {
    claims: {
      totalCount: 5,
      nodes: [
        { id: 'claim:usps-2020/c01', attribution: fromThePost, evidence: stated('p1.s1') },
        { id: 'claim:usps-2020/c02', attribution: fromThePost, evidence: stated('p1.s1') },
        { id: 'claim:usps-2020/c03', attribution: fromThePost, evidence: stated('p1.s1') },
        { id: 'claim:usps-2020/c05', attribution: fromThePost, evidence: stated('p2.s2') },
        { id: 'claim:usps-2020/c06', attribution: fromThePost, evidence: stated('p2.s2') },
      ],
    },
  },
  'approximate-figures': {
    figures: {
      totalCount: 4,
      nodes: [
        { id: 'figure:usps-2020/f01', evidence: stated('p2.s2') },
        { id: 'figure:usps-2020/f02', evidence: stated('p2.s2') },
        { id: 'figure:usps-2020/f04', evidence: stated('p3.s1') },
        { id: 'figure:usps-2020/f13', evidence: stated('p9.s3') },
      ],
    },
  },
  'implied-margin': {
    figures: {
      nodes: [
        {
          id: 'figure:usps-2020/d01',
          value: '41.0',
          unit: 'percent',
          comparator: 'APPROX',
          basis: 'INFERRED',
          derivation: { operation: 'PERCENT', inputs: [{ value: '1600000000' }, { value: '3900000000' }] },
          evidence: implied('p2.s2'),
        },
        {
          id: 'figure:usps-2020/d04',
          value: '1.04',
          unit: 'USD/package',
          comparator: 'APPROX',
          derivation: { operation: 'RATIO', inputs: [{ value: '1600000000' }, { value: '1540000000' }] },
          evidence: implied('p2.s2', 'p3.s1'),
        },
      ],
    },
  },
  'implied-households': {
    figures: {
      nodes: [
        {
          id: 'figure:usps-2020/d10',
          value: '130000000',
          unit: 'households',
          derivation: { operation: 'RATIO', inputs: [{ value: '650000000' }, { value: '5' }] },
          evidence: implied('p8.s2'),
        },
      ],
    },
  },
};
