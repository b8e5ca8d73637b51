/** Stops what runs on this thread too long, as only the engine can: code in a loop looks at no clock. */
import vm from 'node:vm';

const sandbox: { run: () => void } = { run: () => {} };
const context = vm.createContext(sandbox);
const script = new vm.Script('run()');

/**
 * Null when it was stopped after that many milliseconds of the clock. Then it may have left behind what it was
 * writing: use it for what writes into its own result alone.
 */
export function withinTime<Result>(
  milliseconds: number,
  run: () => Result,
): { result: Result } | null {
  let done: { result: Result } | null = null;
  sandbox.run = () => {
    done = { result: run() };
  };
  try {
    script.runInContext(context, { timeout: milliseconds });
  } catch (error) {
    if (!isTimeout(error)) throw error;
    return null;
  }
  return done;
}

/** Made in the context that was stopped, so it is no `Error` of this one. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
