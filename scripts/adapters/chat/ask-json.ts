import { setTimeout } from 'node:timers/promises';
import { z } from 'astro/zod';
import { repeatableMessage } from '../../pipeline/outcome/repeatable-message.ts';
import { fail, type Result, succeed } from '../../pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../pipeline/outcome/service-failure.ts';
import type { ServerAnswer } from './answer-format.ts';
import { cleanText } from '../../text/clean-text.ts';
import { retryAfter } from '../http/retry-after.ts';
import { AnswerTooLong, boundedText } from './bounded-text.ts';
import type { Transport } from './transport.ts';

/** Default timeout for one answer, in milliseconds. */
const MAX_ANSWER_TIME = 180_000;

/** Length kept of a service's rejection, in UTF-16 units: enough for its reason. */
const MAX_SAID = 2_000;

/** Milliseconds before each retry of a request. */
const PAUSES = [1_000, 5_000];

/**
 * Longest wait that a service may ask for (`Retry-After`), in milliseconds: as long as limits by the minute take to be over. One
 * that asks for more, however long a run may last, is given up for the run.
 */
export const LONGEST_RETRY_WAIT = 120_000;

/** What is known of a service in this run; shared by all requests to it. */
export interface ServiceState {
  /** Why it is not asked any more. */
  givenUp?: AskFailure;
}

/** A request to a service that the publisher has chosen, on this machine or elsewhere. */
export interface JsonRequest {
  url: string;
  headers?: Record<string, string>;
  /** Sent as JSON by POST; without a body the request is a GET. */
  body?: unknown;
  /** Milliseconds before each retry. */
  pauses?: readonly number[] | undefined;
  /** Timeout for one answer, in milliseconds. */
  timeLimit?: number | undefined;
  /** What is known of the service; without it, each request stands alone. */
  service?: ServiceState | undefined;
  /** Aborts when the run is over: the request is broken off, and not tried again. */
  end?: AbortSignal | undefined;
  /** How it is sent; by default with Node's `fetch`. */
  transport?: Transport | undefined;
}

/** Why a request gave no answer. */
export interface AskFailure extends ServiceFailure {
  /** The response of a service that rejected the request. */
  answered?: ServerAnswer;
}

/**
 * Asks a service and validates its answer against the schema; backs off and retries after a temporary failure, and waits as
 * long as the service asks. One that asks for longer than any run waits is not asked again by this run.
 */
export async function askJson<Answer>(
  request: JsonRequest,
  schema: z.ZodType<Answer>,
): Promise<Result<Answer, AskFailure>> {
  const { pauses = PAUSES, service } = request;
  if (service?.givenUp) return fail(service.givenUp);
  for (let tries = 0; ; tries++) {
    const result = await send(request);
    if (result.ok) {
      const answer = schema.safeParse(result.value);
      if (answer.success) return succeed(answer.data);
      const issues = z.prettifyError(answer.error).slice(0, 200);
      return fail({ reason: 'wrong answer', detail: detailOf(request.url, `unexpected answer (${issues})`) });
    }
    const { passing, wait = 0, ...failure } = result.failure;
    if (service && wait > LONGEST_RETRY_WAIT) service.givenUp = failure;
    const pause = passing ? pauses[tries] : undefined;
    if (pause === undefined || wait > LONGEST_RETRY_WAIT || request.end?.aborted) return fail(failure);
    await pauseFor(Math.max(pause, wait), request.end);
  }
}

/** Waits, at most until the run is over. */
async function pauseFor(milliseconds: number, end?: AbortSignal): Promise<void> {
  try {
    await setTimeout(milliseconds, undefined, end && { signal: end });
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error;
  }
}

/** Why one attempt failed, and whether a retry may succeed. */
type TryFailure = AskFailure & {
  passing: boolean;
  /** Milliseconds before which the service is not to be asked. */
  wait?: number;
};

async function send({
  url,
  headers,
  body,
  timeLimit,
  end,
  transport = fetch,
}: JsonRequest): Promise<Result<unknown, TryFailure>> {
  const late = AbortSignal.timeout(timeLimit ?? MAX_ANSWER_TIME);
  try {
    const response = await transport(url, {
      signal: end ? AbortSignal.any([late, end]) : late,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    const text = await boundedText(response);
    if (!response.ok) return fail(failureOfAnswer(url, response, text));
    return succeed(JSON.parse(text) as unknown);
  } catch (error) {
    const { name, message, cause } = error as Error;
    const what = cause instanceof Error ? `${message} (${cause.message})` : message;
    const isWrong = error instanceof SyntaxError || error instanceof AnswerTooLong;
    return fail({
      reason: isWrong ? 'wrong answer' : 'not reached',
      detail: detailOf(url, repeatableMessage(what)),
      // A retry would take as long again.
      passing: !isWrong && name !== 'TimeoutError' && !end?.aborted,
    });
  }
}

/** What a service that does not accept a request says of it. */
function failureOfAnswer(
  url: string,
  { status, headers }: Pick<Awaited<ReturnType<Transport>>, 'status' | 'headers'>,
  text: string,
): TryFailure {
  const said = `HTTP ${status} ${text.slice(0, 120)}`;
  const passing = status === 429 || status >= 500;
  const now = Date.now();
  const asked = passing ? retryAfter(headers.get('retry-after') ?? undefined, now) : undefined;
  const wait = asked ? asked.until - now : 0;
  if (asked && wait > LONGEST_RETRY_WAIT) {
    const what = `it is not to be asked ${asked.asked}, longer than a run waits, and is given up for this run`;
    return { reason: 'not accepted', detail: detailOf(url, `${what} (${said})`), passing, wait };
  }
  const answered = { status, said: text.slice(0, MAX_SAID) };
  return { reason: 'not accepted', detail: detailOf(url, said), answered, passing, wait };
}

/**
 * What a ledger and a terminal say of a failure: a text that may be stored, whatever the service answered, and without
 * what is secret in the address, which the runtime repeats in its messages.
 */
function detailOf(url: string, what: string): string {
  const { origin, pathname } = new URL(url);
  const address = `${origin}${pathname}`;
  return cleanText(`${address}: ${what.replaceAll(url, address)}`);
}
