/** The fewest articles for each level of the fill. Each step doubles. */
export const STEPS = [1, 2, 4, 8, 16] as const;

/** The fill of a country, by its number of articles today, whatever they say and whoever owns their sources. */
export type Fill = 'none' | 'silent' | `level-${1 | 2 | 3 | 4 | 5}`;

/**
 * The fill of a country: `none` if we read no source there, `silent` if its sources had nothing today, otherwise the
 * highest level that its number of articles reaches.
 */
export function fillOf(articles: number, monitored: boolean): Fill {
  if (articles <= 0) return monitored ? 'silent' : 'none';
  const step = STEPS.filter((least) => articles >= least).length as 1 | 2 | 3 | 4 | 5;
  return `level-${step}`;
}

/** The legend: every fill and its meaning in words. */
export function legend(): { fill: Fill; words: string }[] {
  const steps = STEPS.map((least, index) => {
    const next = STEPS[index + 1];
    const words =
      next === undefined ? `${least} or more` : next - 1 === least ? `${least}` : `${least}–${next - 1}`;
    return { fill: fillOf(least, true), words: index === 0 ? `${words} article` : words };
  });
  return [...steps, { fill: 'silent', words: 'nothing today' }, { fill: 'none', words: 'no sources yet' }];
}
