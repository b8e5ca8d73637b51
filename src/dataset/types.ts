/** The dataset's types, inferred from its schema for the compiler and the Worker alike. */
import type { z } from 'zod';
import type * as schema from './schema.ts';
import type * as served from './served-schema.ts';

export type Span = z.infer<typeof schema.span>;
export type Basis = z.infer<typeof schema.basis>;
export type Precision = z.infer<typeof schema.precision>;
export type EntityType = z.infer<typeof schema.entityType>;
export type Block = z.infer<typeof schema.block>;
export type BlockType = z.infer<typeof schema.blockType>;
export type Mention = z.infer<typeof schema.mention>;
export type Evidence = z.infer<typeof schema.evidence>;
export type Article = z.infer<typeof schema.article>;
export type Story = z.infer<typeof schema.story>;
export type Speaker = z.infer<typeof schema.speaker>;
export type Quote = z.infer<typeof schema.quote>;
export type Statement = z.infer<typeof schema.statement>;
export type Entity = z.infer<typeof schema.entity>;
export type DossierEvent = z.infer<typeof schema.event>;
export type Publisher = z.infer<typeof schema.publisher>;
export type PublishedList = z.infer<typeof schema.publishedList>;
export type Change = z.infer<typeof schema.change>;
export type MachineUse = z.infer<typeof schema.machineUse>;
export type PublisherTerms = z.infer<typeof schema.publisherTerms>;
export type Dossier = z.infer<typeof schema.dossier>;
export type Dataset = z.infer<typeof schema.dataset>;
export type NoteType = z.infer<typeof schema.noteType>;
export type LineKind = z.infer<typeof schema.lineKind>;
export type Reading = z.infer<typeof schema.reading>;

export type ServedArticle = z.infer<typeof served.article>;
export type ServedQuote = z.infer<typeof served.quote>;
export type ServedStatement = z.infer<typeof served.statement>;
export type ServedEvent = z.infer<typeof served.event>;
export type ServedRendering = z.infer<typeof served.rendering>;
/** What the ledger says of every record. */
export type Publication = Pick<Article, 'addedAt' | 'changedAt' | 'revision'>;
