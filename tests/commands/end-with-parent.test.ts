import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, it } from 'vitest';
import { eventually } from '../system/project.ts';

const PRELOAD = path.resolve('scripts/end-with-parent.js');

/** Starts a process that runs until it is told to end, says its number, and waits with it. */
const PARENT = `
const { spawn } = require('node:child_process');
const child = spawn(process.execPath, ['--import', ${JSON.stringify(PRELOAD)}, '-e', 'setInterval(() => {}, 1000)']);
console.log(child.pid);
setInterval(() => {}, 1000);
`;

it('ends a process whose parent was killed, and none whose parent lives', async () => {
  const parent = spawn(process.execPath, ['-e', PARENT]);
  const [line]: Buffer[] = await once(parent.stdout, 'data');
  const child = Number(line?.toString());
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(isRunning(child)).toBe(true);
  parent.kill('SIGKILL');
  await eventually(async () => !isRunning(child), 20_000);
});

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
