/** The dossier that the tests read: five articles with the editor's files. The editor's own `seeds/` may hold anything. */
export const SUMMITS = 'tests/fixtures/summits';

/** Where its dataset, index and readings are compiled to, before any test. */
export const BUILD = 'tests/build';

/** One article of it. */
export const ARTICLE = `${SUMMITS}/004_b9e60cfe683f63b2.txt`;
