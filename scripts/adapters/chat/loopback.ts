import { Agent, fetch as send } from 'undici';
import type { Transport } from './transport.ts';

/** Most bytes of an answer; a story's has a few thousand. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

/** Milliseconds in which this machine accepts a connection or does not. */
const CONNECT_TIME = 2_000;

/** Whether an address is of this machine alone: loopback (RFC 6890), or a name that stands for it (RFC 6761 §6.3). */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return /^(?:127(?:\.\d+){3}|\[::1\]|localhost)$/.test(hostname);
}

/**
 * Sends to this machine and nowhere else: through no proxy that the environment names, and along no redirect. A model
 * on a small machine may say nothing for many minutes, so that only the signal ends the wait.
 * @returns a rejection where the address is not of this machine
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
    maxResponseSize: MAX_ANSWER_BYTES,
  });
  return agent;
}
