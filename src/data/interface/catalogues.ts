import { z } from 'astro/zod';
import { DEFAULT_LANGUAGE, type Interface } from '../../schemas/interface.ts';
import es from './es.json' with { type: 'json' };
import nb from './nb.json' with { type: 'json' };

/** The phrases of the interface in one language, by those in English. */
export type Catalogue = Readonly<Record<string, string>>;

const catalogueSchema = z.record(z.string(), z.string());

/** The catalogues that come along, by BCP 47 tag. Each has every phrase (tested). */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  es: catalogueSchema.parse(es),
  nb: catalogueSchema.parse(nb),
};

/** The languages of the interface that need no catalogue of a publisher’s own. */
export const INTERFACE_LANGUAGES: readonly string[] = [DEFAULT_LANGUAGE, ...Object.keys(CATALOGUES)];

/** Every phrase of the interface, in English. */
export const PHRASES: ReadonlySet<string> = new Set(Object.values(CATALOGUES).flatMap(Object.keys));

/** The catalogue of a language with a publisher’s own words laid over it. */
export const catalogueOf = ({ language, phrases }: Interface): Catalogue => ({
  ...CATALOGUES[language],
  ...phrases,
});

/** The phrases that an interface shows in English because no catalogue has them. */
export function untranslated(shown: Interface): string[] {
  if (shown.language === DEFAULT_LANGUAGE) return [];
  const catalogue = catalogueOf(shown);
  return [...PHRASES].filter((phrase) => !Object.hasOwn(catalogue, phrase));
}
