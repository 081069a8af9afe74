import { z } from 'astro/zod';
import { ServiceFault } from '../../pipeline/outcome/service-fault.ts';
import type { Transport } from './transport.ts';

/** Milliseconds for one answer, unless the request says otherwise. */
const TIME_LIMIT = 180_000;

/** What is kept of a refusal, in UTF-16 units: enough for its reason. */
const REFUSAL = 2_000;

/** Tries of one request, and milliseconds before each further one. */
const PAUSES = [1_000, 5_000];

/** A request to a service that the publisher has chosen, on this machine or elsewhere. */
export interface JsonRequest {
  url: string;
  headers?: Record<string, string>;
  /** Sent as JSON by POST; without it the request is a GET. */
  body?: unknown;
  /** Milliseconds before each further try. */
  pauses?: readonly number[] | undefined;
  /** Milliseconds that one answer may take. */
  timeLimit?: number | undefined;
  /** How it is sent; else as Node does. */
  transport?: Transport | undefined;
}

/** A request that the service refused, with what it said. */
export class RefusedRequest extends ServiceFault {
  readonly status: number;
  readonly said: string;

  constructor(url: string, status: number, said: string) {
    super(`${url}: HTTP ${status} ${said.slice(0, 120)}`);
    this.status = status;
    this.said = said;
  }
}

/**
 * The answer of a service, as its schema says.
 * @throws ServiceFault when it cannot be reached, refuses, or answers something else; RefusedRequest when it refuses
 */
export async function askJson<Answer>(request: JsonRequest, schema: z.ZodType<Answer>): Promise<Answer> {
  const pauses = request.pauses ?? PAUSES;
  for (let tries = 0; ; tries++) {
    const result = await send(request);
    if (result.ok) {
      const answer = schema.safeParse(result.json);
      if (answer.success) return answer.data;
      throw new ServiceFault(
        `${request.url}: it answers something else than asked (${z.prettifyError(answer.error).slice(0, 200)})`,
      );
    }
    const pause = result.passing ? pauses[tries] : undefined;
    if (pause === undefined) throw result.fault;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

type Sent = { ok: true; json: unknown } | { ok: false; fault: ServiceFault; passing: boolean };

async function send({ url, headers, body, timeLimit, transport = fetch }: JsonRequest): Promise<Sent> {
  try {
    const response = await transport(url, {
      signal: AbortSignal.timeout(timeLimit ?? TIME_LIMIT),
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) {
      const fault = new RefusedRequest(url, response.status, text.slice(0, REFUSAL));
      return { ok: false, fault, passing: response.status === 429 || response.status >= 500 };
    }
    return { ok: true, json: JSON.parse(text) };
  } catch (error) {
    const { name, message, cause } = error as Error;
    const fault = cause instanceof Error ? `${message} (${cause.message})` : message;
    // What took so long once takes as long again.
    const passing = !(error instanceof SyntaxError) && name !== 'TimeoutError';
    return { ok: false, fault: new ServiceFault(`${url}: ${fault}`), passing };
  }
}
