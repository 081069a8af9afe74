import { z } from 'astro/zod';
import { fail, type Result, succeed } from '../../pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../pipeline/outcome/service-failure.ts';
import type { ServerAnswer } from './answer-format.ts';
import type { Transport } from './transport.ts';

/** Milliseconds for one answer, unless the request says otherwise. */
const MAX_ANSWER_TIME = 180_000;

/** What is kept of what a service says that does not accept a request, in UTF-16 units: enough for its reason. */
const MAX_SAID = 2_000;

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

/** Why a request gave no answer. */
export interface AskFailure extends ServiceFailure {
  /** What the service said, where it did not accept the request. */
  answered?: ServerAnswer;
}

/** The answer of a service, as its schema says; a passing failure is waited out and tried again. */
export async function askJson<Answer>(
  request: JsonRequest,
  schema: z.ZodType<Answer>,
): Promise<Result<Answer, AskFailure>> {
  const pauses = request.pauses ?? PAUSES;
  for (let tries = 0; ; tries++) {
    const result = await send(request);
    if (result.ok) {
      const answer = schema.safeParse(result.value);
      if (answer.success) return succeed(answer.data);
      const issues = z.prettifyError(answer.error).slice(0, 200);
      const detail = `${request.url}: it answers something else than asked (${issues})`;
      return fail({ reason: 'wrong answer', detail });
    }
    const { passing, ...failure } = result.failure;
    const pause = passing ? pauses[tries] : undefined;
    if (pause === undefined) return fail(failure);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Why one try gave no answer, and whether the next may. */
type TryFailure = AskFailure & { passing: boolean };

async function send({
  url,
  headers,
  body,
  timeLimit,
  transport = fetch,
}: JsonRequest): Promise<Result<unknown, TryFailure>> {
  try {
    const response = await transport(url, {
      signal: AbortSignal.timeout(timeLimit ?? MAX_ANSWER_TIME),
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) {
      const { status } = response;
      return fail({
        reason: 'not accepted',
        detail: `${url}: HTTP ${status} ${text.slice(0, 120)}`,
        answered: { status, said: text.slice(0, MAX_SAID) },
        passing: status === 429 || status >= 500,
      });
    }
    return succeed(JSON.parse(text) as unknown);
  } catch (error) {
    const { name, message, cause } = error as Error;
    const what = cause instanceof Error ? `${message} (${cause.message})` : message;
    const isNoJson = error instanceof SyntaxError;
    return fail({
      reason: isNoJson ? 'wrong answer' : 'not reached',
      detail: `${url}: ${what}`,
      // What took so long once takes as long again.
      passing: !isNoJson && name !== 'TimeoutError',
    });
  }
}
