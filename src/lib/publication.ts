import { interfaceLanguage } from '../interface/language.ts';
import { t } from '../interface/t.ts';
import { DEFAULT_PUBLICATION, type Publication, publicationSettingsSchema } from '../schemas/publication.ts';

let known: { text: string; publication: Publication } | undefined;

/**
 * What the site calls itself, and who answers for it: `OVERVIEW_PUBLICATION`, the JSON of what the publisher configured,
 * which a build sets.
 * @throws when the variable is not such JSON
 */
export function publication(): Publication {
  const text = process.env.OVERVIEW_PUBLICATION ?? '{}';
  const key = `${interfaceLanguage()} ${text}`;
  if (known?.text !== key) {
    const settings = publicationSettingsSchema.parse(JSON.parse(text));
    const { title, tagline, description } = DEFAULT_PUBLICATION;
    const words = { title, tagline: t(tagline), description: t(description) };
    known = { text: key, publication: { ...words, ...settings } };
  }
  return known.publication;
}

/** What the page is called that says who answers for the site, and what it stores: nobody is named where none is configured. */
export const imprintTitle = ({ publisher, imprint }: Pick<Publication, 'publisher' | 'imprint'>): string =>
  publisher === undefined && imprint === undefined ? t('Privacy and rights') : t('Imprint and privacy');

/** The name of a feed, or of a list of feeds, of this site. */
export const feedTitle = (of: string): string => `${publication().title}: ${of}`;
