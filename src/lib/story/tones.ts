import type { PublishedArticle } from '../../schemas/published-article.ts';
import { printedIn, type Story } from '../../schemas/story.ts';
import { required } from '../required.ts';

/** The colours of a story: 1 for the first take, then 2, 3, 4; 0 for what is in no take. */
export interface Tones {
  ofArticle: (id: string) => number;
  /** The class of an article's mark: of its take, hatched where it stands apart, pale where it is another. */
  markOf: (id: string) => string;
  /** That of the take with most of the country's articles, the higher-ranked of equals. */
  ofCountry: (code: string) => number;
  /** Whether an article of the country's press stands apart from the takes. */
  isApartIn: (code: string) => boolean;
  /** The countries of each take, most articles first. */
  countriesOf: (tone: number) => string[];
}

/** Which take each article of a story is in, and which leads in each country. */
export function tonesOf(
  story: Pick<Story, 'takes' | 'voices' | 'articles' | 'countries' | 'reprintedIn'>,
  articleById: ReadonlyMap<string, PublishedArticle>,
): Tones {
  const { takes, voices, articles } = story;
  const countries = printedIn(story);
  const toneById = new Map(
    takes.flatMap((take, index) => take.articles.map((id) => [id, index + 1] as const)),
  );
  const apart = new Set(voices.flatMap((voice) => voice.articles));
  const placed = articles.map((id) => ({
    tone: toneById.get(id) ?? 0,
    country: required(articleById, id).source.country,
    isApart: apart.has(id),
  }));
  const count = (code: string, tone: number): number =>
    placed.filter((each) => each.country === code && each.tone === tone).length;
  const tones = takes.map((_, index) => index + 1);
  return {
    markOf: (id) => {
      const tone = toneById.get(id);
      return tone === undefined && !apart.has(id) ? 'tone-rest' : `tone-${tone ?? 0}`;
    },
    ofArticle: (id) => toneById.get(id) ?? 0,
    ofCountry: (code) =>
      tones.reduce((best, tone) => (count(code, tone) > (best > 0 ? count(code, best) : 0) ? tone : best), 0),
    isApartIn: (code) => placed.some(({ country, isApart }) => isApart && country === code),
    countriesOf: (tone) =>
      countries
        .filter((code) => count(code, tone) > 0)
        .sort((a, b) => count(b, tone) - count(a, tone) || countries.indexOf(a) - countries.indexOf(b)),
  };
}
