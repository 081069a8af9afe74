import { createServer } from 'node:net';
import { once } from 'node:events';
import { InputError } from '../pipeline/outcome/input-error.ts';

/** Error codes for an address that does not belong to this machine (`bind`, `getaddrinfo`). */
const NOT_OURS = ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'];

/**
 * Checks that this machine can listen on an address, by doing so briefly on any port.
 * @throws InputError when the address does not belong to this machine
 */
export async function checkListenable(host: string): Promise<void> {
  const server = createServer().listen({ host, port: 0 });
  try {
    await once(server, 'listening');
  } catch (error) {
    if (!NOT_OURS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    const what = `"${host}" is not an address of this machine`;
    throw new InputError('--host', what, 'give localhost, or one of its addresses', { cause: error });
  }
  server.close();
}
