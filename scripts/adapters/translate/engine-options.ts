import { consola } from 'consola';
import { networkOf } from '../http/network.ts';
import { contactUrl, userAgent } from '../http/user-agent.ts';
import type { EngineOptions } from './engine.ts';

/**
 * What engines are opened with in this process: its environment, its network, and a contact for the servers it asks.
 * @param project root of the project
 * @param contact where the publisher can be reached; looked up when it is not given
 */
export function engineOptions(project: string, contact?: string): EngineOptions {
  return {
    environment: process.env,
    project,
    network: networkOf(process.env),
    userAgent: userAgent(contact ?? contactUrl({ environment: process.env })),
    notify: (what) => consola.info(what),
  };
}
