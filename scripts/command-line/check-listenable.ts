import { createServer } from 'node:net';
import { once } from 'node:events';
import { InputError } from '../pipeline/outcome/input-error.ts';

/** What the system says of an address that is not one of this machine (`bind`, `getaddrinfo`). */
const NOT_OURS = ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'];

/**
 * Listens for a moment on any port of an address, so that a wrong one is met before any work.
 * @throws InputError when it is no address of this machine
 */
export async function checkListenable(host: string): Promise<void> {
  const server = createServer().listen({ host, port: 0 });
  try {
    await once(server, 'listening');
  } catch (error) {
    if (!NOT_OURS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    const what = `"${host}" is no address of this machine`;
    throw new InputError('--host', what, 'give localhost, or one of its addresses', { cause: error });
  }
  server.close();
}
