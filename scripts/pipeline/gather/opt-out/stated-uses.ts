import type { TextLimit } from '../../../../src/schemas/text-limit.ts';
import type { Uses } from '../robots/preferences.ts';

/**
 * Uses that showing an excerpt with a link is: building an index and returning links and short excerpts
 * (contentsignals.org; draft-ietf-aipref-vocab).
 */
const SHOWING = ['search', 'all'];

/**
 * Uses that translating and comparing a text is: putting it into a model without training it (`ai-input` of
 * contentsignals.org and RSL, `inference` of earlier drafts), and automated processing as such (`bots` and `tdm` of these).
 * What only concerns training, such as `ai-train` and `train-ai`, does not: nothing is trained on the texts.
 */
const PROCESSING = ['ai-input', 'ai-all', 'ai-use', 'ai-output', 'inference', 'bots', 'tdm'];

/**
 * What the levels of `use` leave to be shown (Cloudflare's extension of Content Signals, July 2026): `immediate` lets
 * nothing be kept, `reference` lets it be indexed, quoted in short and linked, `full` lets it be reproduced.
 */
const LEVELS: Readonly<Record<string, TextLimit['shows']>> = { immediate: 'headline', reference: 'excerpt' };

/** The limit that a publisher's statements on uses set. */
export function usesLimit(uses: Uses, rule: TextLimit['rule']): TextLimit | undefined {
  const level = LEVELS[uses.get('use') ?? ''];
  const isDenied = (use: string) => uses.get(use) === 'n';
  if (SHOWING.some(isDenied) || level === 'headline') return { shows: 'headline', rule };
  if (PROCESSING.some(isDenied)) return { shows: 'lead', rule };
  return level && { shows: level, rule };
}
