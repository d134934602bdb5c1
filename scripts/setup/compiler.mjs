import { aptInstall } from './debian.mjs';
import { capture, say, SetupError } from './process.mjs';

/** A compiler without its standard headers is no use either, so each compiles a line of them. */
const languages = [
  { name: 'C', variable: 'CC', command: 'cc', flag: 'c', source: '#include <stdlib.h>\n' },
  { name: 'C++', variable: 'CXX', command: 'c++', flag: 'c++', source: '#include <cstdlib>\n' },
];

function works({ variable, command, flag, source }) {
  const [program, ...flags] = (process.env[variable] ?? command).trim().split(/\s+/);
  return capture(program, [...flags, '-x', flag, '-fsyntax-only', '-'], { input: source }).ok;
}

/**
 * Makes sure that there is a C and a C++ compiler with standard headers. As root on Debian it
 * installs them.
 * @throws SetupError naming the missing compiler and how to get it
 */
export async function ensureCompiler() {
  // There setuptools and cargo find Visual Studio by themselves and say so when it is missing.
  if (process.platform === 'win32') return;
  const missing = () => languages.filter((language) => !works(language));
  let lacking = missing();
  if (lacking.length === 0) return;
  const reason = `no working ${lacking.map((language) => language.name).join(' and ')} compiler`;
  if (await aptInstall(['build-essential'], reason)) lacking = missing();
  if (lacking.length === 0) {
    say('C and C++ compilers are installed');
    return;
  }
  const tried = lacking.map(
    (language) =>
      `${language.name}: ${process.env[language.variable] ?? language.command} ` +
      `(set ${language.variable} to name another)`,
  );
  throw new SetupError(
    `A compiler is missing or cannot find its standard headers. Tried ${tried.join('; ')}. ` +
      'Install one: apt-get install build-essential (Debian, Ubuntu), ' +
      'dnf install gcc gcc-c++ (Fedora), xcode-select --install (macOS).',
  );
}
