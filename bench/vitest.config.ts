import { packageTests } from '../vitest.base.js';

export default packageTests({ globalSetup: ['test/global-setup.ts'] });
