-- What docs/decisions/016-d1-store.md describes. Wrangler applies each file once (npm run publish -- --store d1 does it).

-- The generation that readers see; absent before the first publication.
CREATE TABLE current (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  generation INTEGER NOT NULL
);

-- One publication each, the last one perhaps still being written.
CREATE TABLE generations (
  generation INTEGER PRIMARY KEY,
  content TEXT NOT NULL, -- digest of the dataset, so that an interrupted publication goes on
  at TEXT, -- when it is published, RFC 3339
  head TEXT NOT NULL -- JSON: the dossier, the sizes of the lists, publications
);

-- Records of all lists. A reader of generation g sees those with born <= g < died.
CREATE TABLE records (
  document INTEGER PRIMARY KEY, -- list and place in it: greater is newer
  list INTEGER NOT NULL,
  id TEXT NOT NULL,
  born INTEGER NOT NULL,
  died INTEGER NOT NULL,
  digest TEXT NOT NULL, -- of everything that is stored about the record
  ordinal INTEGER NOT NULL, -- ascending in the dataset's order
  at INTEGER NOT NULL, -- sort keys: ms since 1970
  tie TEXT NOT NULL,
  added INTEGER NOT NULL,
  changed INTEGER,
  reported INTEGER,
  articles INTEGER, -- the number of articles of an entity, publisher, story or event
  name TEXT, -- folded, of entities and publishers
  modified TEXT,
  dates TEXT NOT NULL, -- JSON: by kind, intervals in ms: local start, local end, start, end
  filters TEXT NOT NULL, -- JSON: by filter, the record's values
  links TEXT NOT NULL, -- JSON: its rows in links: filter, value
  names TEXT NOT NULL, -- JSON: its rows in names: rest, name, later
  json TEXT NOT NULL -- as in the dataset
);
CREATE INDEX records_by_id ON records (list, id);
CREATE INDEX records_by_added ON records (list, added);
CREATE INDEX records_by_reported ON records (list, reported, id) WHERE reported IS NOT NULL;
CREATE INDEX records_by_added_and_reported ON records (list, added, reported, id) WHERE reported IS NOT NULL;
CREATE INDEX records_by_articles ON records (list, articles DESC, id) WHERE name IS NOT NULL;
CREATE INDEX records_by_name ON records (list, name, id) WHERE name IS NOT NULL;
CREATE INDEX records_by_died ON records (died) WHERE died < 9000000000000000;

-- For a value of a filter, or an id that records refer to, the documents: newest first, read from the end.
CREATE TABLE links (
  filter TEXT NOT NULL,
  value TEXT NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (filter, value, document)
) WITHOUT ROWID;

-- Names from each of their words on, for suggestions.
CREATE TABLE names (
  rest TEXT NOT NULL,
  document INTEGER NOT NULL,
  name INTEGER NOT NULL, -- its index among the record's names
  later INTEGER NOT NULL, -- 0 when `rest` is the whole name
  PRIMARY KEY (rest, document, name, later)
) WITHOUT ROWID;

-- The words of each list's text fields, as src/store/d1/search-text.ts writes them: nothing here splits or stems words.
CREATE VIRTUAL TABLE articles_text USING fts5(title, text, quotes, content='', contentless_delete=1, tokenize="ascii tokenchars '_='");
CREATE VIRTUAL TABLE stories_text USING fts5(title, text, quotes, content='', contentless_delete=1, tokenize="ascii tokenchars '_='");
CREATE VIRTUAL TABLE quotes_text USING fts5(text, speaker, content='', contentless_delete=1, tokenize="ascii tokenchars '_='");
CREATE VIRTUAL TABLE statements_text USING fts5(text, speaker, content='', contentless_delete=1, tokenize="ascii tokenchars '_='");
CREATE VIRTUAL TABLE events_text USING fts5(title, content='', contentless_delete=1, tokenize="ascii tokenchars '_='");
CREATE VIRTUAL TABLE people_text USING fts5(name, content='', contentless_delete=1, tokenize="ascii tokenchars '_='");
CREATE VIRTUAL TABLE organizations_text USING fts5(name, content='', contentless_delete=1, tokenize="ascii tokenchars '_='");
CREATE VIRTUAL TABLE places_text USING fts5(name, content='', contentless_delete=1, tokenize="ascii tokenchars '_='");
CREATE VIRTUAL TABLE publishers_text USING fts5(name, content='', contentless_delete=1, tokenize="ascii tokenchars '_='");
