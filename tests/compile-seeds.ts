/** Before any test: the dataset that the Worker bundles, from the project's own seeds. */
import { execFileSync } from 'node:child_process';

export function setup(): void {
  execFileSync('node', ['scripts/compile.ts', '--readings', 'build/readings.json'], {
    stdio: 'inherit',
  });
}
