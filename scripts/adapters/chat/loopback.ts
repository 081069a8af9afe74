import { Agent, fetch as send } from 'undici';
import type { Transport } from './transport.ts';

/** Timeout for a connection to this machine, in milliseconds. */
const CONNECT_TIME = 2_000;

/** Whether an address is a loopback address (RFC 6890), or a name that stands for it (RFC 6761 §6.3). */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return /^(?:127(?:\.\d+){3}|\[::1\]|localhost)$/.test(hostname);
}

/**
 * Sends a request to this machine only: ignores the proxies of the environment and follows no redirects. A model on a
 * small machine may be silent for many minutes, so only the signal ends the wait.
 * @returns a promise that rejects when the address is not of this machine
 */
export const loopbackTransport: Transport = async (url, request) => {
  if (!isLoopback(url)) throw new Error(`${url} is not of this machine`);
  return send(url, { ...request, redirect: 'error', dispatcher: loopbackAgent() });
};

let agent: Agent | undefined;

function loopbackAgent(): Agent {
  agent ??= new Agent({
    connect: { timeout: CONNECT_TIME },
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return agent;
}
