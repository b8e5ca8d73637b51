/** Loads the bundled Worker into this process, to measure its heap or the CPU time of its thread. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { moduleKind } from './workerd.ts';

export interface Worker {
  fetch: (request: Request) => Response | Promise<Response>;
}

/** @param folder where `bundle` (workerd.ts) wrote the Worker */
export async function importWorker(folder: string): Promise<Worker> {
  const modules = join(folder, 'ours');
  Object.assign(crypto, { DigestStream: HashingStream });
  registerHooks({
    resolve: (name, context, next) =>
      name === 'cloudflare:workers'
        ? { url: 'data:text/javascript,export const env = {}', shortCircuit: true }
        : next(name, context),
    load: (url, context, next) => {
      const isOurs = url.startsWith(pathToFileURL(modules).href);
      if (!isOurs || moduleKind(url) === 'esModule')
        return next(url, { ...context, format: 'module' });
      return { format: 'module', source: moduleOf(new URL(url)), shortCircuit: true };
    },
  });
  const main = readdirSync(modules).find((name) => moduleKind(name) === 'esModule');
  if (main === undefined) throw new Error(`no Worker in ${modules}`);
  const { default: worker }: { default: Worker } = await import(
    pathToFileURL(join(modules, main)).href
  );
  return worker;
}

/** Imports files as workerd does: text as a string, everything else as an ArrayBuffer. */
function moduleOf(url: URL): string {
  const isText = moduleKind(url.pathname) === 'text';
  const read = `import { readFileSync } from 'node:fs'; const bytes = readFileSync(new URL('${url.href}'));`;
  const exported = isText
    ? `bytes.toString('utf8')`
    : `bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)`;
  return `${read} export default ${exported};`;
}

/** Stands in for `crypto.DigestStream` of workerd. */
class HashingStream extends WritableStream<Uint8Array> {
  readonly digest: Promise<ArrayBuffer>;

  constructor() {
    const hash = createHash('sha256');
    const { promise, resolve } = Promise.withResolvers<ArrayBuffer>();
    super({
      write: (bytes) => void hash.update(bytes),
      close: () => resolve(Uint8Array.from(hash.digest()).buffer),
    });
    this.digest = promise;
  }
}
