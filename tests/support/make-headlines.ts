import type { Headline } from '../../src/schemas/headline.ts';
import { DAY } from './make-day.ts';

/** Subjects, one a headline, that have no rare word in common. */
const SUBJECTS =
  'apples barns candles dunes engines ferns gardens hills islands jackets kettles lamps markets nurseries orchards pianos quarries ribbons saddles tunnels umbrellas valleys wagons yards zithers anchors buckets chimneys drums elms'.split(
    ' ',
  );

/** Thirty headlines of a country's three sources (`xx-one`, `-two`, `-three`), each of something else. */
export function quietHeadlines(country: string, language = 'en'): Headline[] {
  return SUBJECTS.map((subject, index) =>
    makeHeadline(`${country}-${['one', 'two', 'three'][index % 3]}`, `A word about ${subject}`, language),
  );
}

/** A headline of a source, at noon, under an address of its own. */
export function makeHeadline(source: string, title: string, language = 'en'): Headline {
  const path = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return {
    source,
    url: new URL(path, `https://${source}.example/`).href,
    title,
    language,
    published: `${DAY}T12:00:00Z`,
  };
}
