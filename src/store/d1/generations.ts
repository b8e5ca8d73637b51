/** Which generation readers see. */
import { StoreUnavailable } from '../store.ts';
import { type Database, numberOf, sql, textOf } from './database.ts';
import type { Generation, GenerationHead } from './generation-head.ts';

/**
 * Reads the pointer to the current generation for every request, and the head of a generation once.
 * @throws StoreUnavailable when D1 does not answer, or nothing is published yet
 */
export function createGenerationReader(): (database: Database) => Promise<Generation> {
  let known: Generation | null = null;
  return async (database) => {
    const number = await currentNumber(database);
    if (known?.number === number) return known;
    const [rows = []] = await database.rows([
      sql`SELECT head FROM generations WHERE generation = ${number}`,
    ]);
    if (rows[0] === undefined) throw new StoreUnavailable('the current generation is gone');
    // Written by the publication of this version (scripts/publish).
    const head: GenerationHead = JSON.parse(textOf(rows[0], 'head'));
    known = { number, head };
    return known;
  };
}

async function currentNumber(database: Database): Promise<bigint> {
  const [rows = []] = await database.rows([sql`SELECT generation FROM current`]);
  if (rows[0] === undefined) throw new StoreUnavailable('nothing is published in D1 yet');
  return BigInt(numberOf(rows[0], 'generation'));
}
