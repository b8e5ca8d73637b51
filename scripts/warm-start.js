/**
 * Preloaded by the commands that compile (package.json, wrangler.toml). It reuses Node's compile cache (types stripped,
 * code compiled), and lets the heap grow by only a third between collections instead of doubling: a fifth less peak
 * memory in the same time. (`--max-semi-space-size=16` beside it,
 * which cannot be set later, keeps what is new in each thread to 32 MB instead of 134.) Plain JavaScript: stripping
 * this file's own types would cost as much as half of the others do.
 */
import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

enableCompileCache('node_modules/.cache/node');
setFlagsFromString('--heap-growing-percent=30');
