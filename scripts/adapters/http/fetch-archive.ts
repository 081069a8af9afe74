import { Agent, type Dispatcher } from 'undici';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { isLoopback } from '../chat/loopback.ts';
import { answerFailure } from './answer-failure.ts';
import { guardedAgent } from './guarded-agent.ts';
import { locationOf } from './location-of.ts';
import { networkOf } from './network.ts';
import { type HostPace, REQUEST_TIME } from './pace.ts';
import { type Answer, requestOnce } from './request-once.ts';
import { webAddress } from './web-address.ts';

/** The largest archive that is fetched: 128 MiB, over a hundred times a day of 500 articles. */
export const MAX_FETCHED_BYTES = 128 * 2 ** 20;

/** The time limit of a connection, in milliseconds. */
const CONNECT_TIME = 30_000;

/** Maximum number of redirects: a host, its mirror, and storage behind it. */
const MAX_REDIRECTS = 5;

/** What could not be fetched. */
export class FetchError extends InputError {
  /** Whether the host says that it has nothing at the address (RFC 9110, 404 and 410); it may have where it says else. */
  readonly isNotThere: boolean;

  constructor(address: string, why: string, status?: number) {
    const remedy = 'check the address, or download the file yourself and give its path';
    super(address, `it cannot be fetched: ${why}`, remedy);
    this.isNotThere = status === 404 || status === 410;
  }
}

/** What a request is sent with. */
export interface ArchiveRequest {
  environment: NodeJS.ProcessEnv;
  userAgent: string;
  /** The most bytes that are read. */
  limit?: number;
  /** Where it is one of many, how slow a host may be in all of them. */
  pace?: HostPace | undefined;
}

/**
 * Fetches the archive at an address that the user gave, from a public host, or from this machine if the address says so.
 * A redirect leads to public hosts only.
 * @throws FetchError when it cannot be fetched, is too large, or the host was too slow before
 */
export async function fetchArchive(address: string, request: ArchiveRequest): Promise<Buffer> {
  const { pace } = request;
  if (!pace) return await follow(address, request);
  const minutes = pace.tooMany(address);
  if (minutes !== undefined)
    throw new FetchError(address, `its host is too slow: what it gave so far took ${minutes} minutes`);
  return await pace.count(address, () => follow(address, request));
}

async function follow(address: string, request: ArchiveRequest): Promise<Buffer> {
  let target = webAddress(address);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    if (!target.ok) throw new FetchError(address, target.failure.detail);
    const url = target.value;
    const answer = await ask(url.href, address, request, redirects === 0);
    if (answer.status === 200) return answer.body;
    const location = locationOf(answer);
    if (!location) throw new FetchError(address, reasonOf(answerFailure(answer.status)), answer.status);
    target = webAddress(location, url.href);
  }
  throw new FetchError(address, `it redirects more than ${MAX_REDIRECTS} times`);
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
    throw new FetchError(address, reasonOf(result.failure));
  } finally {
    await dispatcher.destroy();
  }
}

const guarded = (environment: NodeJS.ProcessEnv): Dispatcher =>
  guardedAgent(networkOf(environment), CONNECT_TIME);

const localAgent = (): Dispatcher => new Agent({ connect: { timeout: CONNECT_TIME } });

const reasonOf = ({ reason, detail }: { reason: string; detail?: string | undefined }): string =>
  detail === undefined ? reason : `${reason}: ${detail}`;
