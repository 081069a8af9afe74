import type { TextLimit } from '../../../../src/schemas/text-limit.ts';
import type { Uses } from '../robots/preferences.ts';

/**
 * Uses that showing an excerpt with a link is: building an index and returning links and short excerpts
 * (contentsignals.org; draft-ietf-aipref-vocab).
 */
const SHOWING = ['search', 'all'];

/**
 * Uses that translating and comparing a text is: putting it into a model without training it (`ai-input` of
 * contentsignals.org and RSL), and automated processing as such (`bots` of the earlier drafts). What only concerns
 * training, such as `ai-train` and `train-ai`, does not: nothing is trained on the texts.
 */
const PROCESSING = ['ai-input', 'ai-all', 'ai-use', 'ai-output', 'bots'];

/** The limit that a publisher's statements on uses set. */
export function usesLimit(uses: Uses, rule: TextLimit['rule']): TextLimit | undefined {
  if (SHOWING.some((use) => uses.get(use) === false)) return { shows: 'headline', rule };
  return PROCESSING.some((use) => uses.get(use) === false) ? { shows: 'lead', rule } : undefined;
}
