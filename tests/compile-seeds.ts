/** Before any test: the dataset that the Worker bundles and what goes with it, from the project's own seeds. */
import { execFileSync } from 'node:child_process';

const FILES = ['--readings', 'build/readings.json', '--index', 'build/index.bin'];

export function setup(): void {
  execFileSync('node', ['scripts/compile.ts', ...FILES], { stdio: 'inherit' });
}
