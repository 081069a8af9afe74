import { type NamedSource, sourceName } from './source.ts';
import type { Take } from './take.ts';

/** A take's name as readers see it: in quotation marks if it is a headline. */
export function takeName({ label, named }: Pick<Take, 'label' | 'named'>): string {
  return named === 'headline' ? `“${label}”` : label;
}

/** The parts of an article that identify its voice. */
export interface Spoken {
  source: NamedSource;
  /** The agency that wrote it. */
  agency?: string | undefined;
}

/**
 * Introduces the headline of a single voice: `Bangkok Courier leads with`. It does not claim that no other source does,
 * since some articles are in no take and some cannot be read. Copies of one agency's report are the agency's voice.
 */
export function englishVoiceWords(articles: readonly Spoken[]): string {
  const agency = agencyOf(articles);
  if (agency !== undefined) return `The agency ${agency} leads with`;
  return `${voiceName(articles)} ${namesOfSources(articles).length > 1 ? 'lead' : 'leads'} with`;
}

/** Whose words a single voice is: its source, its sources, or the agency that they copy. */
function voiceName(articles: readonly Spoken[]): string {
  const names = namesOfSources(articles);
  const sources =
    names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}` : names.join();
  return agencyOf(articles) ?? sources;
}

/** The agency that several sources copy. */
export function agencyOf(articles: readonly Spoken[]): string | undefined {
  const [agency, ...others] = new Set(articles.map((each) => each.agency));
  return namesOfSources(articles).length > 1 && others.length === 0 ? agency : undefined;
}

/** The names of the sources of a voice, each once. */
export const namesOfSources = (articles: readonly Spoken[]): string[] => [
  ...new Set(articles.map(({ source }) => sourceName(source))),
];
