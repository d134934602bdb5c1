import type { Description } from './program.js';
import type { Finding } from './session.js';

/** What differs, without the values: findings of one kind have probably one reason. */
export function kindOf({ program, index, ours, cpython }: Finding): string {
  const name = program.code[index]?.name ?? 'end';
  return `${name}: ${outline(ours)} <> ${outline(cpython)}`;
}

function outline(entry: string): string {
  const exception = /^! (\w+)/.exec(entry);
  if (exception !== null) return `! ${exception[1] ?? ''}`;
  return entry.startsWith('= ') ? 'value' : (entry.split(' ')[0] ?? '');
}

/** A finding for people: its registers in use, its instructions, and what they came to. */
export function show(finding: Finding): string {
  const { program, configuration, index, ours, cpython } = finding;
  const code = program.code.slice(0, index + 1);
  const used = new Set(code.flatMap(({ a, b, c }) => [a, b, c]));
  return [
    `--- ${kindOf(finding)} (${configuration})`,
    ...program.registers.flatMap((value, register) =>
      used.has(register) ? [`r${register} = ${describe(value)}`] : [],
    ),
    ...code.map(({ name, dst, a, b, c, imm }) => `r${dst} = ${name} r${a} r${b} r${c} ${imm}`),
    `ours:    ${ours.slice(0, 600)}`,
    `cpython: ${cpython.slice(0, 600)}`,
  ].join('\n');
}

function describe([kind, ...rest]: Description): string {
  if (kind === 'float') return String(Buffer.from(rest[0] as string, 'hex').readDoubleBE());
  return `${kind} ${JSON.stringify(rest)}`;
}
