/** In which format a list or record is answered. */
import { type Format, formatNamed, formatsOf } from '../formats/formats.ts';
import { bestAccepted } from './negotiate.ts';
import { HttpProblem } from './problem.ts';
import type { Resource } from './resource.ts';

export interface ChosenFormat {
  format: Format;
  /** Whether the same address gives other formats to other clients. */
  negotiated: boolean;
}

/**
 * The extension decides, then `format=`, then `Accept` (RFC 9110 section 12.5.1).
 *
 * @throws HttpProblem 400 for a format that there is not, 406 where `Accept` names none that there is
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
    throw notOffered('format', path, offered);
  }
  const best = bestAccepted(accept, offered);
  if (best !== null) return { format: best, negotiated: true };
  throw new HttpProblem({
    status: 406,
    detail: `${path} is given in none of the types that Accept names.`,
    allowed: offered.map(({ mediaType }) => mediaType),
  });
}

function notOffered(parameter: string, path: string, offered: readonly Format[]): HttpProblem {
  const allowed = offered.map(({ name }) => name);
  return new HttpProblem({
    status: 400,
    detail: `${path} has no such format.`,
    parameter,
    allowed,
  });
}
