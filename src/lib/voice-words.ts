import { t } from '../interface/t.ts';
import { agencyOf, namesOfSources, type Spoken } from '../schemas/take-name.ts';
import { listed } from './words.ts';

/** Introduces the headline of a single voice in the language of the interface: `Bangkok Courier leads with`. */
export function voiceWords(articles: readonly Spoken[]): string {
  const agency = agencyOf(articles);
  if (agency !== undefined) return t('The agency {agency} leads with', { agency });
  return t('{count, plural, one {{sources} leads with} other {{sources} lead with}}', {
    count: voiceCount(articles),
    sources: voiceName(articles),
  });
}

/** How many names {@link voiceName} says. */
export const voiceCount = (articles: readonly Spoken[]): number =>
  agencyOf(articles) === undefined ? namesOfSources(articles).length : 1;

/** Whose words a single voice is: its source, its sources, or the agency that they copy. */
export const voiceName = (articles: readonly Spoken[]): string =>
  agencyOf(articles) ?? listed(namesOfSources(articles));
