import { sparseClusterer } from '../../../../scripts/pipeline/digest/cluster/sparse-clusterer.ts';
import type { Cluster } from '../../../../scripts/pipeline/digest/cluster/clusterer.ts';
import { inventedTitle } from '../../../support/invented-text.ts';
import { makeArticles, type ArticleSketch } from '../../../support/make-day.ts';

/** A flood as two English papers would report it. */
export const flood: ArticleSketch[] = [
  {
    source: 'gb-morning',
    title: 'Flood in Tarnowbrück drives 4,300 people from their homes',
    paragraphs: [
      'The river Welsa broke its banks in Tarnowbrück on Tuesday night and 4,300 people had to leave their homes.',
      'Mayor Katarzyna Lindqvist said that 87 bridges were closed and that the dam at Oberfelden would hold.',
    ],
  },
  {
    source: 'us-herald',
    title: 'Thousands flee as the Welsa floods Tarnowbrück',
    paragraphs: [
      'Rescuers took 4,300 people out of Tarnowbrück after the Welsa flooded the old town overnight.',
      'The dam at Oberfelden holds, mayor Katarzyna Lindqvist told reporters; 87 bridges are closed.',
    ],
  },
];

/** Another flood, of other people and places. */
export const otherFlood: ArticleSketch[] = [
  {
    source: 'au-wattle',
    title: 'Flooded Kirrawong cut off as the Narrabindi rises',
    paragraphs: [
      'Kirrawong was cut off on Tuesday when the Narrabindi flooded 31 roads and 950 people had to be flown out.',
      'Premier Douglas Petherbridge said that helicopters brought food and that the levee at Mullagoonda was safe.',
    ],
  },
  {
    source: 'nz-harbour',
    title: 'Helicopters bring food to flooded Kirrawong',
    paragraphs: [
      'Helicopters flew 950 people out of Kirrawong, cut off since the Narrabindi flooded 31 roads.',
      'The levee at Mullagoonda is safe, premier Douglas Petherbridge told reporters.',
    ],
  },
];

/** Events that only one source reports. */
export const alone: ArticleSketch = {
  source: 'ca-maple',
  title: 'Library in Sackfield lends telescopes',
  paragraphs: ['Readers of the Sackfield library may now take a telescope home for a fortnight.'],
};

/** The clusters of sketched articles, each as the places of its sketches ascending, sorted. */
export function groups(sketches: readonly ArticleSketch[]): number[][] {
  const articles = makeArticles(sketches);
  const placeOf = new Map(articles.map(({ article }, place) => [article.id, place]));
  return clusters(sketches)
    .map(({ links }) => links.map(({ article }) => placeOf.get(article) ?? -1).sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** Articles of nonsense that make a usual day: 200 that stand alone, and 50 events that two sources report each. */
const OTHERS = Array.from({ length: 300 }, (_, place): ArticleSketch => ({
  source: `zz-${place}`,
  title: inventedTitle(place < 200 ? place : 200 + (place % 50)),
}));

/** The same as `groups`, on a day that has hundreds of other articles. */
export function groupsAmongOthers(sketches: readonly ArticleSketch[]): number[][] {
  return groups([...sketches, ...OTHERS]).filter(([first = 0]) => first < sketches.length);
}

/** The clusters of sketched articles as the default clusterer gives them. */
export function clusters(sketches: readonly ArticleSketch[]): Cluster[] {
  return sparseClusterer().cluster(makeArticles(sketches));
}
