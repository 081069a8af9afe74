import { Agent, type Dispatcher } from 'undici';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { isLoopback } from '../chat/loopback.ts';
import { answerFailure } from './answer-failure.ts';
import { guardedAgent } from './guarded-agent.ts';
import { locationOf } from './location-of.ts';
import { networkOf } from './network.ts';
import { type Answer, requestOnce } from './request-once.ts';
import { webAddress } from './web-address.ts';

/** The largest archive that is fetched: 128 MiB, over a hundred times a day of 500 articles. */
export const MAX_FETCHED_BYTES = 128 * 2 ** 20;

/** The time limit of a request, from the connection to the last byte: ten minutes, in milliseconds. */
const REQUEST_TIME = 600_000;

/** The time limit of a connection, in milliseconds. */
const CONNECT_TIME = 30_000;

/** Maximum number of redirects: a host, its mirror, and storage behind it. */
const MAX_REDIRECTS = 5;

/** Says that a host was reached and has nothing at an address. */
export class NothingThere extends InputError {}

/** What hosts answer where nothing is (RFC 9110, sections 15.5.5 and 15.5.11). */
const GONE: readonly number[] = [404, 410];

/** What a request is sent with. */
export interface ArchiveRequest {
  environment: NodeJS.ProcessEnv;
  userAgent: string;
  /** The most bytes that are read. */
  limit?: number;
}

/**
 * Fetches the archive at an address that the user gave, from a public host, or from this machine if the address says so.
 * A redirect leads to public hosts only.
 * @throws InputError when it cannot be fetched, or is too large; `NothingThere` when the host has nothing there
 */
export async function fetchArchive(address: string, request: ArchiveRequest): Promise<Buffer> {
  let target = webAddress(address);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    if (!target.ok) throw failed(address, target.failure.detail);
    const url = target.value;
    const answer = await ask(url.href, address, request, redirects === 0);
    if (answer.status === 200) return answer.body;
    const location = locationOf(answer);
    if (!location) {
      const Kind = GONE.includes(answer.status) ? NothingThere : InputError;
      throw failed(address, reasonOf(answerFailure(answer.status)), Kind);
    }
    target = webAddress(location, url.href);
  }
  throw failed(address, `it redirects more than ${MAX_REDIRECTS} times`);
}

async function ask(url: string, address: string, request: ArchiveRequest, isGiven: boolean): Promise<Answer> {
  const { environment, userAgent, limit = MAX_FETCHED_BYTES } = request;
  const dispatcher = isGiven && isLoopback(url) ? localAgent() : guarded(environment);
  try {
    const result = await requestOnce(url, {
      dispatcher,
      headers: { 'user-agent': userAgent, accept: '*/*', 'accept-encoding': 'identity' },
      limits: { bytes: limit, milliseconds: REQUEST_TIME },
      signal: new AbortController().signal,
    });
    if (result.ok) return result.value;
    throw failed(address, reasonOf(result.failure));
  } finally {
    await dispatcher.destroy();
  }
}

const guarded = (environment: NodeJS.ProcessEnv): Dispatcher =>
  guardedAgent(networkOf(environment), CONNECT_TIME);

const localAgent = (): Dispatcher => new Agent({ connect: { timeout: CONNECT_TIME } });

const reasonOf = ({ reason, detail }: { reason: string; detail?: string | undefined }): string =>
  detail === undefined ? reason : `${reason}: ${detail}`;

function failed(address: string, why: string, Kind = InputError): InputError {
  const remedy = 'check the address, or download the file yourself and give its path';
  return new Kind(address, `it cannot be fetched: ${why}`, remedy);
}
