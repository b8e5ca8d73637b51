/** One operation of the document: what a GET of a path takes and answers. */
import type { ListName } from '../../model/records.ts';
import type { Format } from '../formats.ts';
import { type Json, reference } from './json.ts';
import { responsesOf } from './responses.ts';

/** The tags of operations that belong to no list. */
export const TAGS = {
  feeds: 'The feeds of all articles, under names that never change, and the lists of feeds',
  dossier: 'The dossier as a whole',
};

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tag: ListName | keyof typeof TAGS;
  parameters?: readonly Json[];
  content: Json;
}

export function operation({ tag, content, parameters = [], ...described }: Operation): Json {
  return { ...described, tags: [tag], parameters, responses: responsesOf(content) };
}

/** The media type of each format, with its schema. */
export function contentOf(formats: readonly Format[]): Json {
  return Object.fromEntries(
    formats.map(({ mediaType, name }) => [
      mediaType,
      { schema: name === 'jsonfeed' ? reference('schemas', 'JsonFeed') : { type: 'string' } },
    ]),
  );
}

/** Whether the body is text to a client: XML, CSV, NDJSON, iCalendar. */
export function isTextFormat({ of, name }: Format): boolean {
  return of !== 'page' && name !== 'json' && name !== 'jsonfeed';
}

/** The extension of a path that several formats share. */
export function extensionParameter(offered: readonly Format[]): Json {
  const schema = { type: 'string', enum: offered.map(({ name }) => name) };
  return { name: 'extension', in: 'path', description: 'The format.', required: true, schema };
}
