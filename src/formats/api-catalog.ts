/** `/.well-known/api-catalog` (RFC 9727): the interface and its descriptions, as a linkset (RFC 9264). */
import type { Site } from './feed/urls.ts';

export const apiCatalogType =
  'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"';

export function apiCatalog({ base }: Site): string {
  const linkset = [
    {
      anchor: `${base}/`,
      'service-desc': [{ href: `${base}/openapi.json`, type: 'application/json' }],
      'service-doc': [
        { href: `${base}/docs`, type: 'text/html' },
        { href: `${base}/llms.txt`, type: 'text/plain' },
      ],
      status: [{ href: `${base}/health`, type: 'application/json' }],
    },
  ];
  return `${JSON.stringify({ linkset })}\n`;
}
