import type { ArticlePlaces } from './article-evidence.ts';
import type { Naming } from './countries-named.ts';

/** The features of a country that a story may concern; each from 0 to 1, a mean over the story's articles. */
export const FEATURES = [
  'constant',
  // Named directly: in the headline, first there, among how many others, and so on.
  'headline',
  'headline first',
  'headline crowd',
  'headline or lead',
  'lead first',
  'anywhere',
  'share of namings',
  // Named only through one of its companies, clubs or leagues.
  'institution in headline',
  'institution in lead',
  // The article is from its press; from its press with no other country in headline and lead; or with none anywhere.
  'home',
  'home alone',
  'home and nobody named',
  'home among news from abroad',
  'home among news from home',
  'folder of the address',
  // Named in half or more of several articles: as good as in all.
  'often in headlines',
  'often in headlines or leads',
  'home of some of several presses',
] as const;

/** The name of a feature. */
export type Feature = (typeof FEATURES)[number];

/** A number for each feature: its value, or its weight. */
export type Features = Record<Feature, number>;

/** Most other countries in a headline that make a difference. */
const MAX_OTHERS = 3;

const NO_FEATURES = Object.fromEntries(FEATURES.map((feature) => [feature, 0])) as Features;

/** Returns the features of every country that a story's articles name or come from. */
export function countryFeatures(articles: readonly ArticlePlaces[]): Map<string, Features> {
  const each = articles.map(articleFeatures);
  const countries = new Set(each.flatMap((features) => [...features.keys()]));
  const homes = new Set(articles.flatMap(({ home }) => home ?? []));
  return new Map(
    [...countries].map((country) => {
      const rows = each.map((features) => features.get(country) ?? NO_FEATURES);
      const means = { ...NO_FEATURES };
      for (const feature of FEATURES) {
        means[feature] = rows.reduce((sum, row) => sum + row[feature], 0) / rows.length;
      }
      const often = (share: number): number => (articles.length > 1 ? Math.min(1, 2 * share) : 0);
      return [
        country,
        {
          ...means,
          constant: 1,
          'often in headlines': often(means.headline),
          'often in headlines or leads': often(means['headline or lead']),
          // Where the press of several countries reports a story, each home counts less.
          'home of some of several presses': Number(homes.size > 1 && homes.has(country)),
        },
      ];
    }),
  );
}

function articleFeatures(article: ArticlePlaces): Map<string, Features> {
  const { headline, lead, opening, home, section } = article;
  const named = new Set([...headline.keys(), ...lead.keys(), ...opening.keys(), ...section.countries]);
  const weights = new Map([...named].map((country) => [country, weightOf(country, article)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const [inHeadline, inLead] = [itself(headline), itself(lead)];
  const all = new Set(home === undefined ? named : [...named, home]);
  return new Map(
    [...all].map((country) => {
      const isHome = country === home;
      const isOnly = (others: Iterable<string>): boolean => [...others].every((other) => other === country);
      const isAlone = isOnly(inHeadline) && isOnly(inLead);
      const titled = inHeadline.includes(country);
      const early = titled || inLead.includes(country);
      return [
        country,
        {
          ...NO_FEATURES,
          headline: Number(titled),
          'headline first': Number(inHeadline[0] === country),
          'headline crowd': titled ? Math.min(inHeadline.length - 1, MAX_OTHERS) / MAX_OTHERS : 0,
          'headline or lead': Number(early),
          'lead first': Number(inLead[0] === country),
          anywhere: Number(early || opening.get(country)?.itself === true),
          'share of namings': total === 0 ? 0 : (weights.get(country) ?? 0) / total,
          'institution in headline': Number(headline.get(country)?.itself === false),
          'institution in lead': Number(lead.get(country)?.itself === false),
          home: Number(isHome),
          'home alone': Number(isHome && isAlone),
          'home and nobody named': Number(isHome && isOnly(named)),
          'home among news from abroad': Number(isHome && section.from === 'abroad'),
          'home among news from home': Number(isHome && section.from === 'home'),
          'folder of the address': Number(section.countries.has(country)),
        },
      ];
    }),
  );
}

function itself(named: ReadonlyMap<string, Naming>): string[] {
  return [...named].filter(([, naming]) => naming.itself).map(([country]) => country);
}

/**
 * Returns the weight of an article's namings of a country: three in the headline, two in the lead; half of that through
 * an institution.
 */
function weightOf(country: string, { headline, lead, opening }: ArticlePlaces): number {
  const count = (named: ReadonlyMap<string, Naming>): number => {
    const naming = named.get(country);
    return naming ? naming.count * (naming.itself ? 1 : 0.5) : 0;
  };
  return 3 * count(headline) + 2 * count(lead) + count(opening);
}
