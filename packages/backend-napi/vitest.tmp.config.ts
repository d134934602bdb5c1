import { packageTests } from '/work/main/vitest.base.js';
const c = packageTests({ globalSetup: ['/work/main/packages/backend-napi/test/support/library.ts'] });
c.root = '/work/main/packages/backend-napi';
c.resolve.alias = { '@hpy/universal': '/tmp/w/native-shim.ts' };
export default c;
