import { openEmbedded } from '../../src/engine/embedded/open.ts';
import { describeLoading } from './load-suite.ts';

describeLoading({ name: 'the embedded engine', open: () => openEmbedded({ shuffle: true }) });
