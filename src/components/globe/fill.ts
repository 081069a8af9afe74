import { t } from '../../interface/t.ts';
/** The fewest articles for each step of the fill. More steps of one hue cannot be told apart at the globe's size. */
export const FILL_STEPS = [1, 5, 15] as const;

/** The fill of a country, by its number of articles today, whatever they say and whoever owns their sources. */
export type Fill = 'none' | `level-${1 | 2 | 3}`;

/** The fill of a country: the highest step that its number of articles reaches; `none` without an article. */
export function fillOf(articles: number): Fill {
  const step = FILL_STEPS.filter((least) => articles >= least).length;
  return step === 0 ? 'none' : `level-${step as 1 | 2 | 3}`;
}

/** The legend: every fill and its meaning in words. */
export function legend(): { fill: Fill; words: string }[] {
  const steps = FILL_STEPS.map((least, index) => {
    const next = FILL_STEPS[index + 1];
    const words = next === undefined ? t('{count} and more', { count: least }) : `${least}–${next - 1}`;
    return { fill: fillOf(least), words: index === 0 ? t('{range} articles', { range: words }) : words };
  });
  return [...steps, { fill: 'none', words: t('none') }];
}
