/** Chooses the format in which a list or record is answered. */
import { type Format, formatNamed, formatsOf } from '../formats/formats.ts';
import { bestAccepted } from './negotiate.ts';
import { HttpProblem } from './problem.ts';
import type { Resource } from './resource.ts';

export interface ChosenFormat {
  format: Format;
  /** True if `Accept` decided: the same URL gives other formats to other clients. */
  negotiated: boolean;
}

/**
 * The extension decides, then `format=`, then `Accept` (RFC 9110 section 12.5.1).
 *
 * @throws HttpProblem 400 for an unknown format, 406 if `Accept` names no available type
 */
export function chooseFormat(
  { list, format, path }: Resource,
  parameter: string | null,
  accept: string | null,
): ChosenFormat {
  const offered = formatsOf(list);
  const named = format ?? (parameter === null ? null : formatNamed(parameter));
  if (named) {
    if (offered.includes(named)) return { format: named, negotiated: false };
    throw unknownFormat('format', path, offered);
  }
  const best = bestAccepted(accept, offered);
  if (best !== null) return { format: best, negotiated: true };
  throw new HttpProblem({
    status: 406,
    detail: `${path} is not available in any type that Accept names.`,
    allowed: offered.map(({ mediaType }) => mediaType),
  });
}

function unknownFormat(parameter: string, path: string, offered: readonly Format[]): HttpProblem {
  return new HttpProblem({
    status: 400,
    detail: `${path} is not available in this format.`,
    parameter,
    allowed: offered.map(({ name }) => name),
  });
}
