/** How every command handles `--help` and errors. */
import { causeOf, failureOf, isSystemError } from './compile/core/failure.ts';
import { Refusal } from './compile/core/refusal.ts';
import { escapeControls } from './compile/text/escape-controls.ts';

/**
 * Runs a command, or prints its help if asked to. An error becomes one line on standard error and exit status 1.
 */
export async function runCommand(help: string, run: () => Promise<void> | void): Promise<void> {
  if (asksForHelp(process.argv.slice(2))) {
    console.log(help.trim());
    return;
  }
  try {
    await run();
  } catch (error) {
    const hint = isBadOption(error) ? '; --help lists the options' : '';
    console.error(escapeControls(sayingOf(error)) + hint);
    process.exitCode = 1;
  }
}

export function asksForHelp(options: readonly string[]): boolean {
  return options.includes('--help') || options.includes('-h');
}

function sayingOf(error: unknown): string {
  if (error instanceof Refusal || isBadOption(error)) return messageOf(error);
  if (isSystemError(error)) return `${error.path ?? 'the system'}: ${causeOf(error)}`;
  return `the command failed; please report this line as a bug: ${failureOf(error)}`;
}

/** The first sentence of the message from node:util. The rest explains how to pass arguments that begin with a dash. */
function messageOf(error: Error): string {
  return error.message.replace(/\. To specify a positional argument.*$/s, '');
}

function isBadOption(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
