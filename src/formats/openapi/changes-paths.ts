/** The paths of `/changes`: as JSON, as JSON Feed, and in the formats that are text. */
import { changesParameters } from '../../query/parameters.ts';
import { formats } from '../formats.ts';
import { type Json, reference } from './json.ts';
import { contentOf, extensionParameter, isTextFormat, operation } from './operation.ts';
import { queryParameter } from './parameters.ts';

/** All but calendars. */
const offered = formats.filter(({ lists }) => lists === undefined);

const parameters = changesParameters
  .filter(({ name }) => name !== 'format')
  .map((parameter) => queryParameter(parameter, 'articles', {}));

const DESCRIPTION =
  'What was added, corrected (with the fields and words, where they are known) and withdrawn, newest first. Empty for a dossier that was never published.';

export const changesPaths: Readonly<Record<string, Json>> = {
  '/changes.json': {
    get: operation({
      operationId: 'listChanges',
      summary: 'What the dossier published',
      description: DESCRIPTION,
      tag: 'dossier',
      parameters,
      content: { 'application/json': { schema: reference('schemas', 'ChangeList') } },
    }),
  },
  '/changes.jsonfeed': {
    get: operation({
      operationId: 'feedChanges',
      summary: 'What the dossier published as JSON Feed',
      description: DESCRIPTION,
      tag: 'dossier',
      parameters,
      content: contentOf(offered.filter(({ name }) => name === 'jsonfeed')),
    }),
  },
  '/changes.{extension}': {
    parameters: [extensionParameter(offered.filter(isTextFormat))],
    get: operation({
      operationId: 'exportChanges',
      summary: 'What the dossier published as text',
      description: DESCRIPTION,
      tag: 'dossier',
      parameters,
      content: contentOf(offered.filter(isTextFormat)),
    }),
  },
};
