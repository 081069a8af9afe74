import { once } from 'node:events';
import type { Server } from 'node:net';
import { onTestFinished } from 'vitest';

/** Takes what is to be done when a test, or all tests of a file, have ended. */
export type AtEnd = (action: () => Promise<void>) => void;

/** Listens on a free port of this machine until the test ends, and gives the port. */
export async function listen(server: Server, atEnd: AtEnd = onTestFinished): Promise<number> {
  const sockets = new Set<{ destroy(): void }>();
  server.on('connection', (socket) => sockets.add(socket.on('error', () => undefined)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  atEnd(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server listens on no port');
  return address.port;
}
