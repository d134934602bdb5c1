import { existsSync } from 'node:fs';
import { run, say } from './process.mjs';

/** Whether missing Debian packages can be installed without asking anybody. */
export function canInstall() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/**
 * Installs Debian packages, as root only.
 * @param {readonly string[]} names
 * @param {string} reason what is missing
 * @returns {Promise<boolean>} false when it is not Debian, not root, or apt-get failed
 */
export async function aptInstall(names, reason) {
  if (!canInstall()) return false;
  say(`${reason}: running apt-get install ${names.join(' ')} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update', '-qq'], { env })) !== 0) {
    say('apt-get update failed; trying to install with the package lists there are');
  }
  return (await run('apt-get', ['install', '-y', '-qq', ...names], { env })) === 0;
}
