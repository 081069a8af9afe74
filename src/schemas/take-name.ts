import { type Named, sourceName } from './source.ts';
import type { Take } from './take.ts';

/** A take's name as readers see it: in quotation marks if it is a headline. */
export function takeName({ label, named }: Pick<Take, 'label' | 'named'>): string {
  return named === 'headline' ? `“${label}”` : label;
}

/** The parts of an article that identify its voice. */
export interface Spoken {
  source: Named;
  /** The agency that wrote it. */
  agency?: string | undefined;
}

/**
 * Introduces the headline of a single voice: `Bangkok Courier leads with`. It does not claim that no other source does,
 * since some articles are in no take and some cannot be read. Copies of one agency's report are the agency's voice.
 */
export function voiceWords(articles: readonly Spoken[]): string {
  const names = [...new Set(articles.map(({ source }) => sourceName(source)))];
  const agencies = new Set(articles.map(({ agency }) => agency));
  const [agency] = agencies;
  if (names.length > 1 && agencies.size === 1 && agency !== undefined)
    return `The agency ${agency} leads with`;
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} lead with`
    : `${names.join()} leads with`;
}
