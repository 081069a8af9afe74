import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';

/** Lets no name of a host be found, as where the resolver is down (getaddrinfo(3): `EAI_AGAIN`). */
export function failNames(): void {
  dns.promises.lookup = ((hostname: string) =>
    Promise.reject(notFound(hostname))) as typeof dns.promises.lookup;
  syncBuiltinESMExports();
}

const notFound = (hostname: string): Error =>
  Object.assign(new Error(`getaddrinfo EAI_AGAIN ${hostname}`), {
    code: 'EAI_AGAIN',
    syscall: 'getaddrinfo',
    hostname,
  });
