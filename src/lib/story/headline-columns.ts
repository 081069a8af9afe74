import type { CountryRows, HeadlineRow } from './headline-rows.ts';

/** Headlines of one country that are shown; further ones are folded. */
const OPEN = 5;

/** Characters of a headline and of its original that fit on a line of a column. */
const FITS = { headline: 46, original: 54 };

/** Heights in pixels: of a line of each kind, below an entry, around a country, and of the line that unfolds more. */
const HEIGHT = { headline: 22, original: 19, source: 24, entry: 12, country: 23, fold: 32 };

/** How much taller than the best a column may be, as a part, rather than to divide the headlines of one country. */
const TOLERANCE = 0.15;

/** One country's headlines in a column. */
export interface CountryPart {
  country: string | undefined;
  /** What is shown, and what is folded. */
  open: HeadlineRow[];
  folded: HeadlineRow[];
  /** Whether it follows headlines of the same country in the column before. */
  isContinued: boolean;
}

/**
 * The headlines of a story in two columns that end as nearly alike as may be: whole countries where that leaves no hole, else
 * one whose last headlines stand in the second column. A country alone is one part.
 */
export function headlineColumns(countries: readonly CountryRows[]): CountryPart[][] {
  const parts = countries.map(({ country, rows }): CountryPart => ({
    country,
    open: rows.slice(0, OPEN),
    folded: rows.slice(OPEN),
    isContinued: false,
  }));
  const [only, ...others] = parts;
  if (!only || others.length === 0) return [parts];
  const between = parts.slice(1).map((_, index) => [parts.slice(0, index + 1), parts.slice(index + 1)]);
  const within = parts.flatMap((part, index) =>
    part.open.slice(1).map((_, row) => {
      const [first, second] = divided(part, row + 1);
      return [
        [...parts.slice(0, index), first],
        [second, ...parts.slice(index + 1)],
      ];
    }),
  );
  const [whole, cut] = [lowest(between), lowest(within)];
  return tallest(whole) <= tallest(cut) * (1 + TOLERANCE) || cut.length === 0 ? whole : cut;
}

function divided(part: CountryPart, at: number): [CountryPart, CountryPart] {
  return [
    { ...part, open: part.open.slice(0, at), folded: [] },
    { ...part, open: part.open.slice(at), isContinued: true },
  ];
}

/** Of several ways to divide, the one whose taller column is the lowest. */
const lowest = (ways: readonly CountryPart[][][]): CountryPart[][] =>
  ways.reduce<CountryPart[][]>(
    (best, way) => (best.length === 0 || tallest(way) < tallest(best) ? way : best),
    [],
  );

const tallest = (columns: readonly CountryPart[][]): number =>
  Math.max(...columns.map((parts) => parts.reduce((sum, part) => sum + heightOf(part), 0)));

function heightOf({ open, folded }: CountryPart): number {
  const entries = open.reduce((sum, row) => sum + heightOfRow(row), 0);
  return HEIGHT.country + entries + (folded.length > 0 ? HEIGHT.fold : 0);
}

function heightOfRow({ articles, elsewhere }: HeadlineRow): number {
  const [{ title, original }] = articles;
  const lines = elsewhere ? 1 : Math.ceil(title.length / FITS.headline);
  const ofOriginal = original ? Math.ceil(original.title.length / FITS.original) : 0;
  return (
    lines * HEIGHT.headline + ofOriginal * HEIGHT.original + articles.length * HEIGHT.source + HEIGHT.entry
  );
}
