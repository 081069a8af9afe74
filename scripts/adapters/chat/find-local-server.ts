import { z } from 'astro/zod';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { fail, type Result, succeed } from '../../pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../pipeline/outcome/service-failure.ts';
import { cleanText } from '../../text/clean-text.ts';
import { jsonValue } from '../../text/json-value.ts';
import { boundedText } from './bounded-text.ts';
import { firstChatModel, namedModel } from './chat-models.ts';
import type { Transport } from './transport.ts';

/** A port where a language model server may listen on this machine, and the program that usually uses it. */
export interface LocalPlace {
  name: string;
  port: number;
}

/** Default ports of the servers, in the order in which they are tried. */
export const USUAL_PLACES: readonly LocalPlace[] = [
  { name: 'Ollama', port: 11_434 },
  { name: 'llama.cpp', port: 8080 },
  { name: 'LM Studio', port: 1234 },
];

/** A server that was found. */
export interface LocalServer extends LocalPlace {
  /** Up to and with `/v1`. */
  url: string;
  /** The name that the server uses. */
  model: string;
}

/** Which server to search for, and how. */
export interface Search {
  transport: Transport;
  /** The wanted model; by default the first that can chat. */
  model?: string | undefined;
  places?: readonly LocalPlace[];
  /** Timeout for a server to list its models, in milliseconds. */
  timeLimit?: number;
}

/** How a list of models is asked for. */
export interface Listing extends Pick<Search, 'transport' | 'timeLimit'> {
  headers?: Record<string, string>;
}

/** Listing models loads none: what takes longer is not a model server, or hangs. */
const MAX_LISTING_TIME = 2_000;

/** Ollama returns null when it has no model. */
const modelsSchema = z.object({ data: z.array(z.object({ id: z.string().min(1) })).nullable() });

/**
 * Finds the first server on this machine that lists its models and has the wanted one. The only request is for that
 * list, and only to 127.0.0.1.
 * @throws InputError when none has it, naming what was tried
 */
export async function findLocalServer(search: Search): Promise<LocalServer> {
  const { model: wanted, places = USUAL_PLACES } = search;
  const tried: string[] = [];
  for (const place of places) {
    const url = `http://127.0.0.1:${place.port}/v1`;
    const models = await listModels(url, search);
    const model = models.ok ? pickModel(models.value, wanted) : undefined;
    if (model !== undefined) return { ...place, url, model };
    const why = models.ok ? lacks(models.value) : models.failure.detail;
    tried.push(`${place.name} at 127.0.0.1:${place.port} (${why})`);
  }
  throw new InputError(
    'OVERVIEW_LLM=auto',
    `no server on this machine has ${wanted === undefined ? 'a language model' : cleanText(wanted)}; tried ${tried.join(', ')}`,
    'start one, such as Ollama with `ollama pull gemma3:4b`, or set OVERVIEW_LLM_URL and OVERVIEW_LLM_MODEL; see docs/language-model.md',
  );
}

function pickModel(models: readonly string[], wanted: string | undefined): string | undefined {
  return wanted === undefined ? firstChatModel(models) : namedModel(models, wanted);
}

function lacks(models: readonly string[]): string {
  const [first, ...others] = models;
  if (first === undefined) return 'it has no model';
  return `it has ${cleanText(first)}${others.length > 0 ? ` and ${others.length} others` : ''}`;
}

/**
 * Asks a server for its models.
 * @param url up to and with `/v1`
 */
export async function listModels(
  url: string,
  { transport, timeLimit = MAX_LISTING_TIME, headers }: Listing,
): Promise<Result<string[], ServiceFailure>> {
  try {
    const signal = AbortSignal.timeout(timeLimit);
    const response = await transport(`${url}/models`, { signal, ...(headers && { headers }) });
    const text = await boundedText(response);
    if (!response.ok) return fail({ reason: 'not accepted', detail: `HTTP ${response.status}` });
    const models = modelsSchema.safeParse(jsonValue(text));
    if (!models.success) return fail({ reason: 'wrong answer', detail: 'it lists no models' });
    return succeed((models.data.data ?? []).map(({ id }) => id));
  } catch (error) {
    const { name } = error as Error;
    const isLate = name === 'TimeoutError';
    const detail = isLate ? `no answer within ${timeLimit / 1000} s` : 'nothing answers';
    return fail({ reason: 'not reached', detail });
  }
}
