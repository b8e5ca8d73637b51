/**
 * OpenAPI 3.1 from the tables of lists, parameters and formats and the schemas of answers. It describes what programs
 * ask for, each format at its own address; pages are left out. JSON and JSON Feed have paths of their own, so that
 * each operation of a typed client has one type; the formats that are text to a client share a path.
 */
import { listNames, lists } from '../../model/lists.ts';
import type { Site } from '../feed/urls.ts';
import { changesPaths } from './changes-paths.ts';
import { feedPaths, filePaths } from './file-paths.ts';
import { listPaths } from './list-paths.ts';
import { mcpPath } from './mcp-path.ts';
import { TAGS } from './operation.ts';
import { type Examples, parameterComponents } from './parameters.ts';
import { headerComponents, responseComponents } from './responses.ts';
import { schemas } from './schemas.ts';

export type { Examples };

/** @param examples an id that the dossier has, for parameters that take ids */
export function openapi({ dossier, base }: Site, examples: Examples): string {
  return `${JSON.stringify({
    openapi: '3.1.1',
    info: {
      title: dossier.title,
      description: dossier.description,
      version: '1',
      contact: { name: dossier.title, url: base },
      license: {
        name: 'MIT (the code); the texts remain their publishers’',
        url: 'https://spdx.org/licenses/MIT.html',
      },
    },
    servers: [{ url: base }],
    security: [],
    tags: [
      ...listNames.map((name) => ({ name, description: lists[name].description })),
      ...Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    ],
    paths: {
      ...feedPaths,
      ...Object.fromEntries(listNames.flatMap(listPaths)),
      ...changesPaths,
      ...filePaths,
      '/mcp': mcpPath,
    },
    components: {
      schemas,
      parameters: parameterComponents(examples),
      headers: headerComponents,
      responses: responseComponents,
    },
  })}\n`;
}
