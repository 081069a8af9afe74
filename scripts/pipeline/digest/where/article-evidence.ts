import { withoutDateline } from '../../../../src/schemas/dateline.ts';
import { isEnglish } from '../../../../src/schemas/language.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { countriesNamed, type Naming } from './countries-named.ts';
import { sectionOf, type Section } from './section.ts';

/** Where an article names countries. */
export interface NamedPlaces {
  headline: Map<string, Naming>;
  lead: Map<string, Naming>;
  /** After the lead. */
  opening: Map<string, Naming>;
}

/** An article's evidence on the countries that it concerns. */
export interface ArticlePlaces extends NamedPlaces {
  /** The country of its publisher; undefined where unknown. */
  home: string | undefined;
  section: Section;
}

/** Lengths read of an article, in UTF-16 code units: the lead, and what follows it. */
const LEAD = 300;
const OPENING = 900;

/** Returns the evidence of an article's headline and beginning, in its own language and in English where available. */
export function articleEvidence({ article, source, english }: DayArticle): ArticlePlaces {
  const own = read(
    article.title,
    article.summary,
    article.blocks.map(({ text }) => text),
    article.language,
  );
  const other =
    english && !isEnglish(article.language)
      ? read(english.title, english.summary, english.blocks, 'en')
      : undefined;
  return {
    headline: union(own.headline, other?.headline),
    lead: union(own.lead, other?.lead),
    opening: union(own.opening, other?.opening),
    home: source.country,
    section: sectionOf(article.url, article.section),
  };
}

function read(
  title: string,
  summary: string | undefined,
  blocks: readonly string[],
  language: string,
): NamedPlaces {
  const [beginning = '', ...rest] = summary === undefined ? blocks : [summary, ...blocks];
  const lead = withoutDateline(beginning);
  const opening = `${lead.slice(LEAD)}\n${rest.join('\n').slice(0, OPENING)}`;
  return {
    headline: countriesNamed(title, language),
    lead: countriesNamed(lead.slice(0, LEAD), language),
    opening: countriesNamed(opening, language),
  };
}

/**
 * Returns the union of both texts' namings. A translation repeats the original, so the text that names a country more
 * often, or earlier, counts.
 */
function union(one: Map<string, Naming>, other: Map<string, Naming> | undefined): Map<string, Naming> {
  if (!other) return one;
  const all = new Map(one);
  for (const [country, naming] of other) {
    const known = all.get(country);
    all.set(country, {
      count: Math.max(known?.count ?? 0, naming.count),
      first: Math.min(known?.first ?? Infinity, naming.first),
      itself: naming.itself || known?.itself === true,
    });
  }
  return all;
}
