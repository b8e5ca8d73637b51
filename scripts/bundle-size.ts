/** Reports on the terminal whether a compiled dossier fits into a Worker's bundle. */
import { LARGEST_BUNDLE } from '../src/cache/isolate-memory.ts';

/** Bytes of the files that the Worker bundles. */
export interface BundleSize {
  dataset: number;
  index: number;
  readings: number;
}

/** The compiler reports the size above this share of the largest bundle. */
const NEARLY_FULL = 0.75;

/** Null while there is plenty of room. */
export function bundleMessage(size: BundleSize): { fits: boolean; message: string } | null {
  const bytes = size.dataset + size.index + size.readings;
  if (bytes < NEARLY_FULL * LARGEST_BUNDLE) return null;
  const parts = `${megabytes(bytes)} MB (dataset ${megabytes(size.dataset)}, index ${megabytes(size.index)}, readings ${megabytes(size.readings)})`;
  if (bytes > LARGEST_BUNDLE) {
    return {
      fits: false,
      message: `this dossier takes ${parts}, but a Worker's bundle holds ${megabytes(LARGEST_BUNDLE)} MB: serve it from D1 with npm run publish -- --store d1 (docs/growth.md)`,
    };
  }
  return {
    fits: true,
    message: `notice: this dossier takes ${parts} of the ${megabytes(LARGEST_BUNDLE)} MB that a Worker's bundle holds; docs/growth.md describes how to move it to D1`,
  };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}
