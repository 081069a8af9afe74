import { InputError } from '../../pipeline/input-error.ts';
import type { ChatOptions } from './chat-client.ts';

type Environment = Record<string, string | undefined>;

/** Tokens that a language model may use in a run, unless `OVERVIEW_LLM_BUDGET` says otherwise: about a day. */
const DEFAULT_BUDGET = 3_000_000;

/**
 * The endpoint that `OVERVIEW_LLM_URL`, `OVERVIEW_LLM_MODEL`, `OVERVIEW_LLM_KEY` and `OVERVIEW_LLM_BUDGET` name;
 * undefined where no address or no model is set.
 * @throws InputError when the budget is no number of tokens
 */
export function chatOptions(environment: Environment): ChatOptions | undefined {
  const { OVERVIEW_LLM_URL: url, OVERVIEW_LLM_KEY: key = '', OVERVIEW_LLM_MODEL: model } = environment;
  if (!url || !model) return undefined;
  const budget = Number(environment.OVERVIEW_LLM_BUDGET ?? DEFAULT_BUDGET);
  if (budget > 0) return { url, key, model, budget };
  const what = `"${environment.OVERVIEW_LLM_BUDGET}" is no number of tokens`;
  throw new InputError('OVERVIEW_LLM_BUDGET', what, 'give one');
}

/**
 * The endpoint that the environment names.
 * @throws InputError when it names none, or the budget is no number of tokens
 */
export function requiredChatOptions(environment: Environment): ChatOptions {
  const options = chatOptions(environment);
  if (options) return options;
  const remedy = 'set OVERVIEW_LLM_URL and OVERVIEW_LLM_MODEL; see the README';
  throw new InputError('OVERVIEW_LLM_URL', 'no language model is configured', remedy);
}
