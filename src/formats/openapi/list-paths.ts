/** The paths of lists and their records. */
import { lists } from '../../model/lists.ts';
import type { ListName } from '../../model/records.ts';
import { type Format, formatsOf } from '../formats.ts';
import { type Json, reference } from './json.ts';
import { contentOf, extensionParameter, isTextFormat, operation } from './operation.ts';
import { idParameter, parameterReferences } from './parameters.ts';
import { schemaOf } from './schemas.ts';

/** A list and its records: as JSON, as JSON Feed, and in the formats that are text. */
export function listPaths(list: ListName): [string, Json][] {
  const { title, singular, description } = lists[list];
  const records = `${title}: ${description}.`;
  const one = capital(singular);
  return [
    [
      `/${list}.json`,
      {
        get: operation({
          operationId: `list${title}`,
          summary: title,
          description: `${records} Whole records; parameters choose, order and count them.`,
          tag: list,
          parameters: parameterReferences(list, 'json'),
          content: { 'application/json': { schema: reference('schemas', schemaOf[list].list) } },
        }),
      },
    ],
    [
      `/${list}.jsonfeed`,
      {
        get: operation({
          operationId: `feed${title}`,
          summary: `${title} as JSON Feed`,
          description: `${records} Newest first.`,
          tag: list,
          parameters: parameterReferences(list, 'feed'),
          content: contentOf(formatsNamed(list, 'jsonfeed')),
        }),
      },
    ],
    [
      `/${list}.{extension}`,
      {
        parameters: [extensionParameter(textFormats(list))],
        get: operation({
          operationId: `export${title}`,
          summary: `${title} as text`,
          description: `${records} For feed readers, calendars and tables.`,
          tag: list,
          parameters: parameterReferences(list, 'text'),
          content: contentOf(textFormats(list)),
        }),
      },
    ],
    [
      `/${list}/{id}.json`,
      {
        parameters: [idParameter],
        get: operation({
          operationId: `get${one}`,
          summary: `One ${singular}`,
          description: 'The record with all its fields.',
          tag: list,
          content: { 'application/json': { schema: reference('schemas', schemaOf[list].record) } },
        }),
      },
    ],
    [
      `/${list}/{id}.jsonfeed`,
      {
        parameters: [idParameter],
        get: operation({
          operationId: `feed${one}`,
          summary: `One ${singular} as JSON Feed`,
          description: 'The articles that concern it; of an article, quote or statement, itself.',
          tag: list,
          content: contentOf(formatsNamed(list, 'jsonfeed')),
        }),
      },
    ],
    [
      `/${list}/{id}.{extension}`,
      {
        parameters: [idParameter, extensionParameter(textFormats(list))],
        get: operation({
          operationId: `export${one}`,
          summary: `One ${singular} as text`,
          description: 'A feed, calendar or table of it.',
          tag: list,
          content: contentOf(textFormats(list)),
        }),
      },
    ],
  ];
}

function formatsNamed(list: ListName, name: string): readonly Format[] {
  return formatsOf(list).filter((format) => format.name === name);
}

/** The formats whose bodies are text to a client. */
export function textFormats(list: ListName): readonly Format[] {
  return formatsOf(list).filter(isTextFormat);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
