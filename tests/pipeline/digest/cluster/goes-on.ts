import { sparseClusterer } from '../../../../scripts/pipeline/digest/cluster/sparse-clusterer.ts';
import { makeArticles, type ArticleSketch } from '../../../support/make-day.ts';

/** An article in short. */
export type Report = readonly [source: string, title: string, text: string];

/** Whether a story of the 18th goes on with one of so many days before, among the others of both days. */
export function goesOn(before: readonly Report[], today: readonly Report[], days = 1): boolean {
  const published = `2026-03-${18 - days}T12:00:00Z`;
  const earlier = sketch(before).map((each) => ({ ...each, published }));
  const articles = makeArticles([...OTHERS, ...sketch(today), ...earlier]);
  const [others, rest] = [articles.slice(0, OTHERS.length), articles.slice(OTHERS.length)];
  const half = OTHERS.length / 2;
  const [, found] = sparseClusterer().goOn(
    [others.slice(0, half), rest.slice(0, today.length)],
    [others.slice(half), rest.slice(today.length)],
  );
  return found === 1;
}

const sketch = (reports: readonly Report[]): ArticleSketch[] =>
  reports.map(([source, title, text]) => ({ source, title, paragraphs: [text] }));

/** What else two days have: courts rule, teams win, quakes strike, each elsewhere. */
const OTHERS = sketch(
  ['Aldmoor', 'Bexhaven', 'Corrin', 'Dunvale', 'Eskerry', 'Fenwold', 'Garrick', 'Hollin'].flatMap(
    (place): Report[] => [
      [
        'gb-x',
        `Supreme Court of ${place} rules on rents`,
        `Landlords in ${place} lost before the Supreme Court.`,
      ],
      ['us-x', `${place} win the cup`, `${place} won 2-1 after a goal in the last minute.`],
      ['fr-x', `Quake shakes ${place}`, `Nobody was hurt when a quake shook ${place}, police said.`],
      [
        'de-x',
        `Parliament of ${place} debates the budget`,
        `Deputies in ${place} vote on the budget on Friday.`,
      ],
      [
        'ke-x',
        `Man held after car hits crowd in ${place}`,
        `Police in ${place} question the driver of a car.`,
      ],
    ],
  ),
);
