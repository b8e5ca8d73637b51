/** `/llms.txt` (llmstxt.org): what a language model or agent needs to use the dossier, in Markdown. */
import { listNames, lists } from '../model/lists.ts';
import { parameters } from '../query/parameters.ts';
import type { Site } from './feed/urls.ts';

/** The parameters that most questions need. */
const SHOWN = new Set(['q', 'speaker', 'person', 'publisher', 'from', 'to', 'ids', 'limit']);

export function llmsText({ dossier, base }: Site): string {
  return [
    `# ${oneLine(dossier.title)}`,
    '',
    `> ${oneLine(dossier.description)}`,
    '',
    'A dossier of articles: who said what, when, according to which outlet. Every record says where it was printed; cite the outlet, its date',
    'and the link. Dates are as exact as the texts are; `publishedBasis` says whether a date is stated, inferred or curated. Texts belong to',
    'their publishers, and reserved ones are cut to an excerpt.',
    '',
    '## Lists',
    '',
    ...listNames.map(
      (list) => `- [${lists[list].title}](${base}/${list}.json): ${lists[list].description}`,
    ),
    '',
    '## Questions',
    '',
    ...parameters
      .filter(({ name }) => SHOWN.has(name))
      .map(({ name, help, example }) => `- \`${name}=${example}\`: ${help}`),
    `- [Ids by name](${base}/suggest?q=a): \`/suggest?q=\` gives the parameter and id for the beginning of a name`,
    '- A comma means any, a repeated parameter all, a leading `-` not. A wrong name or value is a 400 that names the right one.',
    '',
    '## What is new',
    '',
    `- [Changes](${base}/changes.json): what was added, corrected and withdrawn, newest first; \`since=\`, \`list=\`, \`change=\``,
    '- `since=2026-11-01` on every list: the records that were added or changed since; also the digest of a published dataset',
    '',
    '## Tools',
    '',
    `- MCP: ${base}/mcp has the tools search, fetch, suggest, timeline, compare and verify, by POST without a session; every result is cited`,
    '',
    '## Description',
    '',
    `- [OpenAPI](${base}/openapi.json): every address, parameter and type`,
    `- [JSON Schema of a quote](${base}/schema/quote.json): likewise for each kind of record`,
    '',
    '## Optional',
    '',
    `- [JSON Feed](${base}/feed.json), [RSS](${base}/rss.xml), [Atom](${base}/atom.xml): the newest articles`,
    `- [Feeds](${base}/opml.xml): of each list, publisher and story`,
    `- [Dataset](${base}/dataset.json): everything in one file`,
    '',
  ].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
