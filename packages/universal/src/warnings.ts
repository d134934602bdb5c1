import type { PyType } from './kernel/type.js';

/**
 * Where warnings go. As with CPython's default filter a warning is shown once for its category and
 * text; in Node by `process.emitWarning`, so that `--no-warnings` and `process.on('warning')` work.
 */
export class WarningRegistry {
  private readonly shown = new Set<string>();

  warn(category: PyType, message: string): void {
    const key = `${category.name}: ${message}`;
    if (this.shown.has(key)) return;
    this.shown.add(key);
    const { process } = globalThis as {
      process?: { emitWarning?: (message: string, type: string) => void };
    };
    if (process?.emitWarning === undefined) console.warn(key);
    else process.emitWarning(message, category.name);
  }
}
