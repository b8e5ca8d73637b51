/** A minimal HTTP/1.1 client with persistent connections and little work per response. */
import { connect, type Socket } from 'node:net';

const CONNECTIONS = 8;

/** Sends requests over a few connections, one at a time on each, and reads every response to its end. */
export async function load(
  port: number,
  requests: number,
  path: () => string,
  headers: string,
): Promise<void> {
  let left = requests;
  const next = () =>
    left-- > 0 ? `GET ${path()} HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n` : null;
  await Promise.all(Array.from({ length: CONNECTIONS }, () => converse(port, next)));
}

function converse(port: number, next: () => string | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const ask = () => {
      const request = next();
      if (request === null) socket.end();
      else socket.write(request);
    };
    socket.on('connect', ask);
    socket.on('error', reject);
    socket.on('close', () => resolve());
    readAnswers(socket, ask);
  });
}

/** Calls `done` at the end of each response, which its Content-Length tells. */
function readAnswers(socket: Socket, done: () => void): void {
  let head = '';
  let missing = -1;
  socket.on('data', (chunk: Buffer) => {
    if (missing < 0) {
      head += chunk.toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      missing = bodyLength(head.slice(0, end)) - (head.length - end - 4);
    } else {
      missing -= chunk.length;
    }
    if (missing > 0) return;
    head = '';
    missing = -1;
    done();
  });
}

/** @throws for a response that is neither a 200 with Content-Length nor a 304 */
function bodyLength(head: string): number {
  if (head.startsWith('HTTP/1.1 304')) return 0;
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (head.startsWith('HTTP/1.1 200') && length !== undefined) return Number(length);
  throw new Error(`unexpected response: ${head.slice(0, 300)}`);
}
