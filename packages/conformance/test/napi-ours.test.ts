import { configuration } from '../src/backends.js';
import { defineSuite } from '../src/define-suite.js';

defineSuite(configuration('napi'), 'ours');
