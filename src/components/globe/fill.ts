/** The steps of the fill: how many articles a country's press has at least. Each step doubles. */
export const STEPS = [1, 2, 4, 8, 16] as const;

/** How a country is filled: by its number of articles today, whatever they say and whoever owns their source. */
export type Fill = 'none' | 'silent' | `level-${1 | 2 | 3 | 4 | 5}`;

/**
 * The fill of a country: `none` where no source is read, `silent` where sources are read and had nothing
 * today, else the highest step that its number of articles reaches.
 */
export function fillOf(articles: number, monitored: boolean): Fill {
  if (articles <= 0) return monitored ? 'silent' : 'none';
  const step = STEPS.filter((least) => articles >= least).length as 1 | 2 | 3 | 4 | 5;
  return `level-${step}`;
}

/** The steps in words, for the legend. */
export function legend(): { fill: Fill; words: string }[] {
  const steps = STEPS.map((least, index) => {
    const next = STEPS[index + 1];
    const words =
      next === undefined ? `${least} or more` : next - 1 === least ? `${least}` : `${least}–${next - 1}`;
    return { fill: fillOf(least, true), words: index === 0 ? `${words} article` : words };
  });
  return [...steps, { fill: 'silent', words: 'nothing today' }, { fill: 'none', words: 'no sources yet' }];
}
