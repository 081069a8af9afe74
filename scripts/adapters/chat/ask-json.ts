import { z } from 'astro/zod';
import { ServiceFault } from '../../pipeline/service-fault.ts';

/** Milliseconds for one answer: a language model on a small machine takes its time. */
const TIME_LIMIT = 180_000;

/** Tries of one request, and milliseconds before each further one. */
const PAUSES = [1_000, 5_000];

/** A request to a service that the publisher has chosen, on this machine or elsewhere. */
export interface JsonRequest {
  url: string;
  headers?: Record<string, string>;
  /** Sent as JSON by POST; without it the request is a GET. */
  body?: unknown;
  /** Milliseconds before each further try. */
  pauses?: readonly number[];
}

/**
 * The answer of a service, as its schema says.
 * @throws ServiceFault when it cannot be reached, refuses, or answers something else
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
    if (pause === undefined) throw new ServiceFault(`${request.url}: ${result.fault}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

type Sent = { ok: true; json: unknown } | { ok: false; fault: string; passing: boolean };

async function send({ url, headers, body }: JsonRequest): Promise<Sent> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(TIME_LIMIT),
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) {
      const fault = `HTTP ${response.status} ${text.slice(0, 120)}`;
      return { ok: false, fault, passing: response.status === 429 || response.status >= 500 };
    }
    return { ok: true, json: JSON.parse(text) };
  } catch (error) {
    const { message, cause } = error as Error;
    const fault = cause instanceof Error ? `${message} (${cause.message})` : message;
    return { ok: false, fault, passing: !(error instanceof SyntaxError) };
  }
}
