import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The addon as it was built for this platform, for programs that load nothing else. */
export function addonFile(): string {
  const found = readdirSync(root).find((name) => /^hpy\..*\.node$/.test(name));
  if (found === undefined) throw new Error('the addon is not built: npm run build-native');
  return path.join(root, found);
}
