/** How much of an isolate's memory caches may take. */

/** What Cloudflare gives an isolate (developers.cloudflare.com/workers/platform/limits). */
const ISOLATE_BYTES = 128_000_000;

/** The engine, the code, what is open of the index, the largest answer in the making, and garbage not yet collected. */
const RESERVED_BYTES = 40_000_000;

const LEAST_BYTES = 4_000_000;

/** What Cloudflare takes as a bundle (64 MiB uncompressed), less the Worker's code. */
const BUNDLE_BYTES = 67_108_864 - 1_000_000;

/** The greatest bundle that can be deployed and for which all of this fits. */
export const LARGEST_BUNDLE = Math.min(
  BUNDLE_BYTES,
  ISOLATE_BYTES - RESERVED_BYTES - 4 * LEAST_BYTES,
);

/**
 * Half of what is left beside the bundle: entries say what they take by estimate.
 * @param bundled bytes of dataset, index and readings, which stay in memory
 */
export function cacheBytes(bundled: number): number {
  return Math.max(LEAST_BYTES, (ISOLATE_BYTES - RESERVED_BYTES - bundled) / 2);
}
