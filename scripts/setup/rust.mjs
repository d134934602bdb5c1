import { capture, SetupError } from './process.mjs';

/** The oldest Rust that compiles the native crates: the napi crates ask for it. */
const oldest = [1, 88];

/**
 * Makes sure that cargo is there and new enough.
 * @throws SetupError saying what was found and how to get Rust
 */
export function ensureRust() {
  const found = capture('cargo', ['--version']);
  const how = 'Install it from rustup.rs (rustup install stable); cargo must be on PATH.';
  if (!found.ok) {
    throw new SetupError(`cargo, the Rust build tool, was not found on PATH. ${how}`);
  }
  const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(found.stdout) ?? []).map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    throw new SetupError(
      `Rust ${oldest.join('.')} or later is needed, but ${found.stdout.trim()} was found. ${how}`,
    );
  }
}
