import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, run, say, SetupError } from './process.mjs';

const lockfile = path.join(root, 'package-lock.json');
const installed = path.join(root, 'node_modules/.package-lock.json');
const stamp = path.join(root, 'node_modules/.hpy-setup');

/** Changes when the lockfile does, or when another Node runs: native packages follow its ABI. */
function fingerprint() {
  return createHash('sha256')
    .update(readFileSync(lockfile))
    .update(process.versions.modules)
    .digest('hex');
}

/** Whether node_modules holds what the lockfile names, according to npm's own record of it. */
function matchesLockfile() {
  if (!existsSync(installed)) return false;
  const want = JSON.parse(readFileSync(lockfile, 'utf8')).packages;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(want).every(([where, wanted]) => {
    if (!where.startsWith('node_modules/') && !where.includes('/node_modules/')) return true;
    const found = have[where];
    if (!found) return Boolean(wanted.optional || wanted.devOptional || wanted.peer);
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/**
 * Installs the npm packages that the lockfile names, unless they are installed.
 * @returns {Promise<void>}
 * @throws SetupError when npm fails
 */
export async function ensurePackages() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return;
  if (!matchesLockfile()) {
    say('installing npm packages (npm ci), a minute or so ...');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const code = await run(npm, ['ci', '--no-audit', '--no-fund'], {
      shell: process.platform === 'win32',
    });
    if (code !== 0) {
      throw new SetupError(
        `npm ci ended with code ${code} (its own message is above). If package.json and ` +
          'package-lock.json disagree, run npm install once and commit the lockfile.',
      );
    }
  }
  writeFileSync(stamp, fingerprint());
}
