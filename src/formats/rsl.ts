/** Really Simple Licensing 1.0 (rslstandard.org/rsl): what machines may do with texts. */
import type { MachineTerms } from '../dataset/rights.ts';
import { element, emptyElement, parent } from './feed/xml.ts';

export const RSL_TYPE = 'application/rsl+xml';

export const RSL_NAMESPACE = 'https://rslstandard.org/rsl';

/** Texts under the same terms. */
export interface LicensedContent {
  /** A path that is matched as in robots.txt (section 3.3), or one document's URL. */
  url: string;
  terms: MachineTerms;
  /** The address of the licence; null if none is known. */
  license: string | null;
  /** Who owns the texts; null if unknown. */
  owner: string | null;
}

export function rsl(contents: readonly LicensedContent[]): string {
  const elements = contents.map((content) => licensedContent(content, ''));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${parent('rsl', `\n${elements.join('\n')}\n`, { xmlns: RSL_NAMESPACE })}\n`;
}

/** @param prefix of the namespace; within RSS (section 4.7) `rsl:` */
export function licensedContent(
  { url, terms, license, owner }: LicensedContent,
  prefix: '' | 'rsl:',
): string {
  const uses = (name: string, values: readonly string[]) =>
    values.length === 0 ? '' : element(`${prefix}${name}`, values.join(' '), { type: 'usage' });
  const granted =
    uses('permits', terms.permits) + uses('prohibits', terms.prohibits) + payment(license, prefix);
  return parent(
    `${prefix}content`,
    parent(`${prefix}license`, granted) +
      element(`${prefix}copyright`, owner, { type: 'organization' }) +
      element(`${prefix}terms`, license),
    { url },
  );
}

/** The licences of Creative Commons by what they ask in return (section 3.7). Of other licences nothing is known. */
const PAYMENTS: readonly [address: RegExp, type: string][] = [
  [/^https?:\/\/creativecommons\.org\/licenses\/by/, 'attribution'],
  [/^https?:\/\/creativecommons\.org\/publicdomain\//, 'free'],
];

function payment(license: string | null, prefix: string): string {
  const known = PAYMENTS.find(([address]) => license !== null && address.test(license));
  if (known === undefined) return '';
  const [, type] = known;
  if (type === 'free') return emptyElement(`${prefix}payment`, { type });
  return parent(`${prefix}payment`, element(`${prefix}standard`, license), { type });
}
