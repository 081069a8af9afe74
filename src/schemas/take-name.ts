import type { Source } from './source.ts';
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
 * Who leads with an angle that no other does, up to the headline that follows: `Only Bangkok Courier leads with`.
 * Copies of one agency in several sources are the agency's voice.
 */
export function onlyVoice(articles: readonly Spoken[]): string {
  const names = [...new Set(articles.map(({ source }) => source.nameEnglish ?? source.name))];
  const agencies = new Set(articles.map(({ agency }) => agency));
  const [agency] = agencies;
  if (names.length > 1 && agencies.size === 1 && agency !== undefined)
    return `Only the agency ${agency} leads with`;
  return names.length > 1
    ? `Only ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} lead with`
    : `Only ${names.join()} leads with`;
}
