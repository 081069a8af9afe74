import { chatOptions, findChatOptions } from '../../../adapters/chat/chat-options.ts';
import { namedModel } from '../../../adapters/chat/chat-models.ts';
import { listModels } from '../../../adapters/chat/find-local-server.ts';
import { isLoopback, loopbackTransport } from '../../../adapters/chat/loopback.ts';
import { InputError } from '../../../pipeline/outcome/input-error.ts';
import type { Result } from '../../../pipeline/outcome/result.ts';
import type { ServiceFailure } from '../../../pipeline/outcome/service-failure.ts';
import { checkOf } from '../check.ts';
import { type Finding, must, mustMend, note, shouldMend, ok } from '../finding.ts';

/** Time for an endpoint to list its models, in milliseconds. */
const LISTING_TIME = 8_000;

/** What is known of the language model. */
export interface ModelFacts {
  /** Whether a daily run lets it annotate the day, and cannot be made without it. */
  isNeeded: boolean;
  /** Why the settings cannot be used, or no server was found on this machine. */
  failure?: InputError | undefined;
  /** The endpoint and the model; undefined where none is configured. */
  endpoint?: { url: string; model: string } | undefined;
  /** The models that it lists; undefined where it was not asked. */
  listed?: Result<string[], ServiceFailure> | undefined;
  /** Tokens that may be used in a day, and that have been today. */
  tokens?: { budget: number; spent: number } | undefined;
  /** Whether a server on this machine was to be looked for, and may not be asked. */
  isLeftOut?: true;
}

/** The endpoint of a language model, if one is configured. */
export const languageModel = checkOf<ModelFacts>({
  title: 'Language model',
  patience: 20_000,
  look: async ({ environment, project, options, offline }) => {
    const isNeeded = options.get('annotate')?.value === true;
    const run = { environment, project };
    if (offline && environment.OVERVIEW_LLM) return { isNeeded, isLeftOut: true };
    try {
      const found = offline ? chatOptions(run) : await findChatOptions(run, () => undefined);
      if (!found) return { isNeeded };
      const { url, model, key, budget, spent } = found;
      const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {};
      const transport = isLoopback(url) ? loopbackTransport : fetch;
      const listing = { transport, headers, timeLimit: LISTING_TIME };
      const listed = offline ? undefined : await listModels(url.replace(/\/+$/, ''), listing);
      const tokens = { budget, spent: (await spent?.total()) ?? 0 };
      return { isNeeded, endpoint: { url, model }, listed, tokens };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { isNeeded, failure: error };
    }
  },
  judge: judgeModel,
});

/** Judges the endpoint of a language model. Without one a day is made all the same, unless it is to be annotated. */
export function judgeModel({
  isNeeded,
  failure,
  endpoint,
  listed,
  tokens,
  isLeftOut,
}: ModelFacts): Finding[] {
  if (failure) return [isNeeded ? mustMend(failure) : shouldMend(failure)];
  if (!endpoint) {
    if (isLeftOut) return [note('not looked for: --offline')];
    return [
      isNeeded
        ? must('a day is to be annotated, and no language model is configured', 'see docs/language-model.md')
        : ok('none is configured, and none is needed'),
    ];
  }
  return [listedFinding(endpoint, listed), ...(tokens ? [tokenFinding(tokens)] : [])];
}

function listedFinding(
  { url, model }: { url: string; model: string },
  listed: ModelFacts['listed'],
): Finding {
  if (!listed) return note(`${url} was not asked: --offline`);
  if (!listed.ok)
    return note(
      `${url}: ${listed.failure.detail}`,
      'check its address and its key; without it a day has no annotations',
    );
  if (namedModel(listed.value, model) === undefined)
    return note(
      `${url} answers, and does not list ${model}`,
      `choose one of its models: ${listed.value.slice(0, 5).join(', ')}`,
    );
  return ok(`${url} answers, and has ${model}`);
}

function tokenFinding({ budget, spent }: { budget: number; spent: number }): Finding {
  const what = `${grouped(spent)} of ${grouped(budget)} tokens are used today`;
  return spent < budget ? ok(what) : note(what, 'wait for the next day in UTC, or set OVERVIEW_LLM_BUDGET');
}

const grouped = (count: number): string => new Intl.NumberFormat('en-US').format(count);
