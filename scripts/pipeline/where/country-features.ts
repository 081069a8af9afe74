import type { ArticleEvidence } from './article-evidence.ts';
import type { Naming } from './countries-named.ts';

/**
 * What speaks for a country's being one that a story concerns, each a mean over the story's articles from 0 to 1, in
 * the order of the weights.
 */
export const FEATURES = [
  'constant',
  'headline',
  'headline first',
  'headline crowd',
  'headline or lead',
  'lead first',
  'anywhere',
  'share of namings',
  'institution in headline',
  'institution in lead',
  'home',
  'home alone',
  'home and nobody named at all',
  'home but abroad',
  'home at home',
  'folder',
  'often in headlines',
  'often in headlines or leads',
  'press of others',
] as const;

export type Features = readonly number[];

/** Every country that a story's articles name or come from, with what speaks for it. */
export function countryFeatures(articles: readonly ArticleEvidence[]): Map<string, Features> {
  const each = articles.map(articleFeatures);
  const countries = new Set(each.flatMap((features) => [...features.keys()]));
  const homes = new Set(articles.flatMap(({ home }) => home ?? []));
  const none = FEATURES.map(() => 0);
  return new Map(
    [...countries].map((country) => {
      const rows = each.map((features) => features.get(country) ?? none);
      const means = none.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length);
      const at = (name: (typeof FEATURES)[number]): number => means[FEATURES.indexOf(name)] ?? 0;
      means[0] = 1;
      means[16] = articles.length > 1 ? Math.min(1, 2 * at('headline')) : 0;
      means[17] = articles.length > 1 ? Math.min(1, 2 * at('headline or lead')) : 0;
      // Where the press of several countries reports a story, that of one says less.
      means[18] = homes.size > 1 && homes.has(country) ? 1 : 0;
      return [country, means];
    }),
  );
}

function articleFeatures({ headline, lead, opening, home, section }: ArticleEvidence): Map<string, Features> {
  const named = new Set([...headline.keys(), ...lead.keys(), ...opening.keys(), ...section.countries]);
  const weights = new Map([...named].map((country) => [country, weightOf(country, headline, lead, opening)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const [inHeadline, inLead] = [itself(headline), itself(lead)];
  const all = new Set(named);
  if (home !== undefined) all.add(home);
  return new Map(
    [...all].map((country) => {
      const isHome = country === home;
      const alone = isHome && [...inHeadline, ...inLead].every((other) => other === country);
      const titled = inHeadline.includes(country);
      return [
        country,
        [
          1,
          Number(titled),
          Number(inHeadline[0] === country),
          titled ? Math.min(inHeadline.length - 1, 3) / 3 : 0,
          Number(titled || inLead.includes(country)),
          Number(inLead[0] === country),
          Number(titled || inLead.includes(country) || opening.get(country)?.itself === true),
          total === 0 ? 0 : (weights.get(country) ?? 0) / total,
          Number(headline.get(country)?.itself === false),
          Number(lead.get(country)?.itself === false),
          Number(isHome),
          Number(alone),
          Number(isHome && [...named].every((other) => other === country)),
          Number(isHome && section.from === 'abroad'),
          Number(isHome && section.from === 'home'),
          Number(section.countries.has(country)),
          0,
          0,
          0,
        ],
      ];
    }),
  );
}

function itself(named: ReadonlyMap<string, Naming>): string[] {
  return [...named].filter(([, naming]) => naming.itself).map(([country]) => country);
}

/** A naming in the headline weighs as three, one in the lead as two. */
function weightOf(
  country: string,
  ...[headline, lead, opening]: readonly ReadonlyMap<string, Naming>[]
): number {
  const count = (named: ReadonlyMap<string, Naming> | undefined): number => {
    const naming = named?.get(country);
    return naming ? naming.count * (naming.itself ? 1 : 0.5) : 0;
  };
  return 3 * count(headline) + 2 * count(lead) + count(opening);
}
