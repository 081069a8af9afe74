import { join } from 'node:path';
import { shownModelName } from '../../pipeline/digest/annotate/model-name.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { networkOf } from '../http/network.ts';
import type { ChatOptions } from './chat-client.ts';
import { findLocalServer, USUAL_PLACES } from './find-local-server.ts';
import { loopbackTransport } from './loopback.ts';
import { tokensOfDay } from './token-count.ts';

type Environment = Record<string, string | undefined>;

/** Default of `OVERVIEW_LLM_BUDGET`, in tokens per day: enough for about 500 articles. */
const DEFAULT_BUDGET = 3_000_000;

/** The surroundings of a run: environment, project and time. */
interface Run {
  environment: Environment;
  /** Root of the project: token counts are kept in `.cache/tokens/`. */
  project: string;
}

/**
 * The endpoint that `OVERVIEW_LLM_URL`, `OVERVIEW_LLM_MODEL` and `OVERVIEW_LLM_KEY` name, with the budget of a UTC day
 * (`OVERVIEW_LLM_BUDGET`, tokens) and the price of a million tokens (`OVERVIEW_LLM_PRICE`); undefined when no URL or no
 * model is set.
 * @throws InputError when the budget or the price is not a number
 */
export function chatOptions(run: Run): ChatOptions | undefined {
  const { OVERVIEW_LLM_URL: url, OVERVIEW_LLM_KEY: key = '', OVERVIEW_LLM_MODEL: model } = run.environment;
  return url && model ? { url, key, model, ...limitsOf(run) } : undefined;
}

/** Called with the server that a search found. */
type Notify = (what: string) => void;

/**
 * The endpoint that the environment names, or, with `OVERVIEW_LLM=auto`, a server found on this machine at one of the
 * usual ports. In that case `OVERVIEW_LLM_MODEL` chooses among its models, and `OVERVIEW_LLM_KEY`, which is for another
 * server, is not sent. Undefined when the environment sets neither.
 * @throws InputError when no server is found, the two contradict each other, or a number is invalid
 */
export async function findChatOptions(run: Run, notify: Notify): Promise<ChatOptions | undefined> {
  const { OVERVIEW_LLM: how, OVERVIEW_LLM_URL: named, OVERVIEW_LLM_MODEL: wanted } = run.environment;
  if (!how) return chatOptions(run);
  if (how !== 'auto')
    throw new InputError('OVERVIEW_LLM', `"${how}" is not a valid value`, 'set it to auto, or unset it');
  if (named) {
    const what = 'it searches for a server, but OVERVIEW_LLM_URL already names one';
    throw new InputError('OVERVIEW_LLM=auto', what, 'unset one of the two');
  }
  const { port } = networkOf(run.environment);
  const places = USUAL_PLACES.map((place) => ({ ...place, ...(port !== undefined && { port }) }));
  const limits = limitsOf(run);
  const server = await findLocalServer({ transport: loopbackTransport, model: wanted || undefined, places });
  notify(`found ${server.name} at 127.0.0.1:${server.port}; using ${shownModelName(server.model)}`);
  return { url: server.url, key: '', model: server.model, ...limits };
}

/**
 * The endpoint that the environment names or lets us search for; there must be one.
 * @throws InputError when it does neither, none is found, a number is invalid, or the token count cannot be read
 */
export async function requiredChatOptions(run: Run, notify: Notify): Promise<ChatOptions> {
  const options = await findChatOptions(run, notify);
  // Read once before the work, which must not fail at the first question because the count is damaged.
  await options?.spent?.total();
  if (options) return options;
  const remedy =
    'set OVERVIEW_LLM=auto, or OVERVIEW_LLM_URL and OVERVIEW_LLM_MODEL; see docs/language-model.md';
  throw new InputError('OVERVIEW_LLM', 'no language model is configured', remedy);
}

function limitsOf({ environment, project }: Run): Pick<ChatOptions, 'budget' | 'price' | 'spent'> {
  const today = new Date().toISOString().slice(0, 10);
  return {
    budget: numberOf('OVERVIEW_LLM_BUDGET', environment) ?? DEFAULT_BUDGET,
    price: numberOf('OVERVIEW_LLM_PRICE', environment),
    spent: tokensOfDay(join(project, '.cache/tokens'), today),
  };
}

function numberOf(name: string, environment: Environment): number | undefined {
  const text = environment[name];
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() !== '' && number >= 0) return number;
  throw new InputError(name, `"${text}" is not a number`, 'set it to a number, or unset it');
}
