import { expect, it } from 'vitest';
import { compile } from '../../../scripts/compile/compile.ts';

const ARTICLE = `Harbour council votes for a second ferry

By Jane Porter

LINDHAVEN, March 3, 2025 — The Harbour Council voted on Monday to run a second ferry to the islands.

“The islands have waited nine years for this boat,” said Maria Keller, who chairs the council.
`;

const problemsOf = async (files: Record<string, string>) => {
  const all = { 'a.txt': ARTICLE, 'a.yaml': 'publisher: The Example\n', ...files };
  const { problems } = await compile(
    Object.entries(all).map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
  );
  return problems
    .filter(({ rule }) => rule.startsWith('editor/'))
    .map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`);
};

it('warns of a publisher without an article, and names the one that was meant', async () => {
  const dossier = 'title: Ferries\npublishInFull:\n  - The Exampel\n';
  expect(await problemsOf({ 'dossier.yaml': dossier })).toEqual([
    'dossier.yaml:3 editor/no-publisher no article is published by "the-exampel": did you mean "the-example"?',
  ]);
});

it('does not warn of a publisher that has one', async () => {
  const dossier =
    'publishInFull: [The Example]\nlicenses: { The Example: https://example.org/l }\n';
  expect(await problemsOf({ 'dossier.yaml': dossier })).toEqual([]);
});

it('warns of a name that no article mentions, and not of one that an alias finds', async () => {
  const names = `- { type: person, name: Nobody Mentioned, aliases: [Nobody] }
- { type: organization, name: Lindhaven Harbour Council, aliases: [Harbour Council] }
`;
  expect(await problemsOf({ 'names.yaml': names })).toEqual([
    'names.yaml:1 editor/unused-name no article mentions Nobody Mentioned or Nobody: correct the name, add a form that is printed, or remove the entry',
  ]);
});

it('warns of a publisher that no article has, and not of one that an alias or a host finds', async () => {
  const names = `- { type: publisher, name: Unseen Gazette, aliases: [UG], hosts: [gazette.example] }
- { type: publisher, name: The Example of Lindhaven, aliases: [The Example] }
- { type: publisher, name: Northern Line, hosts: [northern.example] }
`;
  const files = {
    'names.yaml': names,
    'b.txt': ARTICLE.replaceAll('ferry', 'bridge'),
    'b.yaml': 'publisher: news.northern.example\n',
  };
  expect(await problemsOf(files)).toEqual([
    'names.yaml:1 editor/unused-name no article is published by Unseen Gazette or UG or gazette.example: correct the name, add a form that is printed, or remove the entry',
  ]);
});

it('does not warn of a title equal to that of the text, but of any other such correction', async () => {
  const corrections = 'title: Harbour council votes for a second ferry\nauthors: [Jane Porter]\n';
  expect(await problemsOf({ 'a.yaml': corrections })).toEqual([
    'a.yaml:2 editor/needless-correction authors is what the compiler finds by itself: remove this correction',
  ]);
});
