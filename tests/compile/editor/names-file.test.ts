import { expect, it } from 'vitest';
import type { Problem } from '../../../scripts/compile/core/problem.ts';
import { readKnownNames } from '../../../scripts/compile/editor/names-file.ts';

const read = (text: string) => {
  const problems: Problem[] = [];
  return { names: readKnownNames({ path: 'names.yaml', text }, problems), problems };
};

it('reads names with aliases and Wikidata ids, and where each stands', () => {
  const text = `# people
- type: person
  name: Ada Example
  aliases: [A. Example, Countess]
  wikidata: Q7259
- { type: place, name: No }
`;
  expect(read(text)).toEqual({
    problems: [],
    names: [
      {
        type: 'person',
        name: 'Ada Example',
        aliases: ['A. Example', 'Countess'],
        wikidata: 'Q7259',
        position: { line: 2, column: 3 },
      },
      { type: 'place', name: 'No', aliases: [], wikidata: null, position: { line: 6, column: 3 } },
    ],
  });
});

it('reads publishers with aliases and hosts', () => {
  const text =
    '- { type: publisher, name: Port News, aliases: [PN], hosts: [Port-News.example] }\n';
  expect(read(text)).toEqual({
    problems: [],
    names: [
      {
        type: 'publisher',
        name: 'Port News',
        aliases: ['PN'],
        hosts: ['port-news.example'],
        position: { line: 1, column: 3 },
      },
    ],
  });
});

it('leaves out an entry whose keys do not suit its type, and a host that is an address', () => {
  const { names, problems } = read(`- { type: publisher, name: Port News, wikidata: Q42 }
- { type: organization, name: Port Authority, hosts: [port.example] }
- { type: publisher, name: Coast News, hosts: ['https://coast.example/news'] }
`);
  expect(names).toEqual([]);
  expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
    '1 wikidata: a publisher has no Wikidata id',
    '2 hosts: only publishers have hosts',
    '3 hosts: must be a host such as example.org, without https:// and path',
  ]);
});

it('leaves out an invalid entry, says where it is, and keeps its neighbours', () => {
  const text = `- type: persn
  name: Ada
- name: Nobody
- { type: person, name: Grace, wikidata: 42 }
- type: person
  name: Edsger
  alias: [Dijkstra]
`;
  const { names, problems } = read(text);
  expect(names.map(({ name, position }) => [name, position?.line])).toEqual([['Edsger', 5]]);
  expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
    '1:3 type: must be one of person, organization, place, event, publisher, none',
    '3:3 type: must be one of person, organization, place, event, publisher, none',
    '4:32 wikidata: must be a Wikidata id such as Q42',
    '7:3 unknown key "alias": did you mean "aliases"? Allowed: type, name, aliases, wikidata, hosts',
  ]);
});

it('reads an empty file as no names', () => {
  expect(read('# none yet\n')).toEqual({ names: [], problems: [] });
});

it('says where the YAML breaks', () => {
  const { names, problems } = read('- type: person\n  name: "Ada\n');
  expect(names).toEqual([]);
  expect(problems[0]).toMatchObject({ file: 'names.yaml', severity: 'error', rule: 'editor/yaml' });
});

it('refuses anchors, which could turn a few lines into millions', () => {
  const { names, problems } = read('- &a { type: person, name: Ada }\n- *a\n');
  expect(names).toEqual([]);
  expect(problems[0]).toMatchObject({ line: 1, column: 3, rule: 'editor/yaml' });
});
