import { countryName } from '../../../../src/data/countries.ts';
import { type Source, sourceName } from '../../../../src/schemas/source.ts';
import type { Story } from '../../../../src/schemas/story.ts';
import { heading, list, paragraph, plain, type Flow } from './markdown.ts';

/** Most near headlines listed one by one, likeliest first; the page shows all. */
const DOUBTS = 5;

/**
 * Returns where a story was not found, among how many headlines, and where it is possibly covered, as a subscriber
 * reads it; nothing where neither is known.
 * @param sources the digest's registry by id
 */
export function coverageFlow(
  { missedBy, coverage }: Pick<Story, 'missedBy' | 'coverage'>,
  sources: ReadonlyMap<string, Source>,
): Flow[] {
  const missed = missedBy.map(
    ({ country, sources: count, headlines }) =>
      `${countryName(country)} (0 of ${headlines} headlines in ${count} sources)`,
  );
  const doubts = coverage.doubtful
    .toSorted((a, b) => b.score - a.score || (a.country < b.country ? -1 : 1))
    .slice(0, DOUBTS)
    .map(({ country, source, title, english }) => {
      const known = sources.get(source);
      const by = known ? sourceName(known) : source;
      return [
        plain(
          `Possibly covered in: ${countryName(country)} — nearest headline “${english ?? title}” (${by})`,
        ),
      ];
    });
  if (missed.length + doubts.length === 0) return [];
  return [
    heading(2, plain('Coverage')),
    ...(missed.length > 0 ? [paragraph(plain(`Not found in: ${missed.join(', ')}`))] : []),
    ...(doubts.length > 0 ? [list(doubts)] : []),
  ];
}
