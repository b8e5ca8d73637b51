/** dossier.yaml: what the editor says of the whole. */
import type { Dossier } from '../../../src/dataset/types.ts';

export const DEFAULT_DOSSIER: Dossier = {
  title: 'Dossier',
  description: 'Articles on one subject: who said what, when, according to which outlet.',
  language: 'en',
  url: 'http://localhost:8787',
  id: 'tag:dossier.invalid,2026:dossier',
  timeZone: 'UTC',
  publishInFull: [],
};
