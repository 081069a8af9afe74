import { join } from 'node:path';
import { InputError } from '../../pipeline/input-error.ts';
import type { ChatOptions } from './chat-client.ts';
import { tokensOfDay } from './token-count.ts';

type Environment = Record<string, string | undefined>;

/** Tokens that a language model may use in a day, unless `OVERVIEW_LLM_BUDGET` says otherwise: 500 articles or so. */
const DEFAULT_BUDGET = 3_000_000;

/** Where a run is, and when. */
interface Run {
  environment: Environment;
  /** Root of the project: the tokens of each day are counted in `.cache/tokens/`. */
  project: string;
}

/**
 * The endpoint that `OVERVIEW_LLM_URL`, `OVERVIEW_LLM_MODEL` and `OVERVIEW_LLM_KEY` name, with the budget of a UTC day
 * (`OVERVIEW_LLM_BUDGET`, tokens) and the price of a million tokens (`OVERVIEW_LLM_PRICE`); undefined where no address
 * or no model is set.
 * @throws InputError when the budget or the price is no number
 */
export function chatOptions({ environment, project }: Run): ChatOptions | undefined {
  const { OVERVIEW_LLM_URL: url, OVERVIEW_LLM_KEY: key = '', OVERVIEW_LLM_MODEL: model } = environment;
  if (!url || !model) return undefined;
  const today = new Date().toISOString().slice(0, 10);
  return {
    url,
    key,
    model,
    budget: numberOf('OVERVIEW_LLM_BUDGET', environment) ?? DEFAULT_BUDGET,
    price: numberOf('OVERVIEW_LLM_PRICE', environment),
    spent: tokensOfDay(join(project, '.cache/tokens'), today),
  };
}

/**
 * The endpoint that the environment names.
 * @throws InputError when it names none, or a number is none
 */
export function requiredChatOptions(run: Run): ChatOptions {
  const options = chatOptions(run);
  if (options) return options;
  const remedy = 'set OVERVIEW_LLM_URL and OVERVIEW_LLM_MODEL; see the README';
  throw new InputError('OVERVIEW_LLM_URL', 'no language model is configured', remedy);
}

function numberOf(name: string, environment: Environment): number | undefined {
  const text = environment[name];
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() !== '' && number >= 0) return number;
  throw new InputError(name, `"${text}" is no number`, 'give one, or leave it out');
}
