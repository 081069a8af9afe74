import { DEFAULT_PUBLICATION, type Publication, publicationSettingsSchema } from '../schemas/publication.ts';

let known: { text: string; publication: Publication } | undefined;

/**
 * What the site calls itself, and who answers for it: `OVERVIEW_PUBLICATION`, the JSON of what the publisher configured,
 * which a build sets.
 * @throws when the variable is not such JSON
 */
export function publication(): Publication {
  const text = process.env.OVERVIEW_PUBLICATION ?? '{}';
  if (known?.text !== text) {
    const settings = publicationSettingsSchema.parse(JSON.parse(text));
    known = { text, publication: { ...DEFAULT_PUBLICATION, ...settings } };
  }
  return known.publication;
}

/** The name of a feed, or of a list of feeds, of this site. */
export const feedTitle = (of: string): string => `${publication().title}: ${of}`;
