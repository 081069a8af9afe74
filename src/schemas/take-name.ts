import { type Source, sourceName } from './source.ts';
import type { Take } from './take.ts';

/** A take's name as readers see it: a headline that serves as one is a quotation, and marked as such. */
export function takeName({ label, named }: Pick<Take, 'label' | 'named'>): string {
  return named === 'headline' ? `“${label}”` : label;
}

/** What is asked of an article of a single voice. */
export interface Spoken {
  source: Pick<Source, 'name' | 'nameEnglish'>;
  /** The agency whose copy it is. */
  agency?: string | undefined;
}

/**
 * Who takes an angle that no take of the story shares, up to the headline that follows: `Bangkok Courier leads with`.
 * That no other does is not said: some articles are undecided, and some cannot be read. Copies of one agency in several
 * sources are the agency's voice.
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
