import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { capture, nx, nxEnvironment, nxProgram, root, say } from '../setup/process.mjs';

const record = path.join(root, '.nx/cache/run.json');

/** Native code can hang where no test runner can interrupt it. */
const limitMinutes = 45;

/**
 * All tasks that a run of nx would consist of, dependencies included.
 * @returns {{ id: string, target: string, root: string }[] | undefined} undefined when nx fails
 */
export function planTasks(args) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'hpy-tasks-'));
  const file = path.join(scratch, 'graph.json');
  try {
    const planned = capture(process.execPath, [nxProgram(), ...args, `--graph=${file}`], {
      cwd: root,
      env: nxEnvironment,
    });
    if (!planned.ok) {
      say(`nx could not plan the run:\n${planned.stdout}${planned.stderr}`);
      return undefined;
    }
    const { tasks } = JSON.parse(readFileSync(file, 'utf8')).tasks;
    return Object.values(tasks).map((task) => ({
      id: task.id,
      target: task.target.target,
      root: task.projectRoot,
    }));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * Runs nx to its end.
 * @returns {Promise<Map<string, number>>} the exit code of each task that ran
 */
export async function runTasks(args) {
  rmSync(record, { force: true });
  // A process group of its own, so that whatever hangs can be ended with all its children.
  const group = process.platform !== 'win32';
  let child;
  const end = (signal) => {
    if (child?.pid === undefined || child.exitCode !== null) return;
    try {
      if (group) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // It has just ended by itself.
    }
  };
  const interrupt = () => end('SIGTERM');
  const timer = setTimeout(() => {
    say(`the tests took more than ${limitMinutes} minutes and are ended`);
    end('SIGKILL');
  }, limitMinutes * 60_000);
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  await nx(args, { detached: group, started: (process) => (child = process) });
  clearTimeout(timer);
  process.off('SIGINT', interrupt);
  process.off('SIGTERM', interrupt);
  if (!existsSync(record)) return new Map();
  const { tasks } = JSON.parse(readFileSync(record, 'utf8'));
  return new Map(tasks.map((task) => [task.taskId, task.status]));
}
