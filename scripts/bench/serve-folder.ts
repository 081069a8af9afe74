import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A folder served over HTTP on loopback, as a static host would. */
export interface Served {
  /** Its address, without a trailing slash. */
  url: string;
  close: () => Promise<void>;
}

/** Serves a built site on a free port of 127.0.0.1; a file with a compressed twin (`.br`) is served as that. */
export async function serveFolder(folder: string): Promise<Served> {
  const handler = sirv(folder, {
    brotli: true,
    onNoMatch: (_, response) => response.writeHead(404).end('not found'),
  });
  const server = createServer((request, response) => handler(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
