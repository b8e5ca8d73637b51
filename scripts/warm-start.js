/**
 * Preloaded by the commands that compile (package.json, wrangler.toml): what Node made of the compiler's files the
 * last time, types stripped and code compiled, is used again. Plain JavaScript: stripping this file's own
 * types would cost as much as half of the others do.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache('node_modules/.cache/node');
