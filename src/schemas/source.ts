import { z } from 'astro/zod';
import { countryCodeSchema } from './country.ts';
import { daySchema } from './day.ts';
import { httpUrlSchema, languageSchema, slugSchema } from './ids.ts';
import type { PicturePolicy } from './picture.ts';
import { readableName } from './readable-name.ts';

/** Who owns a source; `unknown` without a reference. */
export const ownershipSchema = z.enum(['public', 'state', 'private', 'nonprofit', 'unknown']);

/** What a published build may show of a source's text. */
export const rightsSchema = z.strictObject({
  /**
   * `full` only under a licence that allows it; otherwise an excerpt and the link. `headline` where the publisher wants
   * no more to be shown; `none` where it wants not to be read at all.
   */
  text: z.enum(['full', 'excerpt', 'headline', 'none']),
  /** The licence's address; required when the text is shown in full. */
  licence: httpUrlSchema.optional(),
  /** `licensed` only under a licence that allows the articles' pictures to be shown. */
  images: z.literal('licensed').optional(),
  /** The address of that licence; required with `images`. */
  imagesLicence: httpUrlSchema.optional(),
});

/**
 * When and how a feed was last known to work: `fetched` and read; `listed` unchanged in a public list of that date; or
 * `unchecked`, and so among the first to look at.
 */
const verifiedSchema = z.discriminatedUnion('how', [
  z.strictObject({ date: daySchema, how: z.enum(['fetched', 'listed']) }),
  z.strictObject({ how: z.literal('unchecked') }),
]);

/** A news site that we read. */
export const sourceSchema = z
  .strictObject({
    /** Permanent id, for example `fr-courrier-des-collines`. */
    id: slugSchema,
    /** The name as the source itself writes it. */
    name: z.string().min(1).max(200),
    /** The name in Latin letters, where `name` is in another script. */
    nameEnglish: z.string().min(1).max(200).optional(),
    /** The country whose press it belongs to; absent if unknown. */
    country: countryCodeSchema.optional(),
    /** The language it mostly publishes in. */
    language: languageSchema,
    /** The zone of times that name none, from the tz database (`America/Chicago`); absent for that of the capital. */
    zone: z
      .string()
      .regex(/^[A-Z][A-Za-z_]+(?:\/[A-Za-z_+-]+){1,2}$/)
      .optional(),
    homepage: httpUrlSchema,
    /** Addresses of its feeds; empty for a source known only from an imported corpus. */
    feeds: z.array(httpUrlSchema),
    /** What is known of each of its feeds, in the same order; absent where nothing is. */
    verified: z.array(verifiedSchema).optional(),
    ownership: ownershipSchema,
    /** The company or body that owns it, written the same for all its sources; absent if uncertain. */
    owner: z.string().min(1).max(200).optional(),
    /** Where the ownership is documented. */
    ownershipReference: httpUrlSchema.optional(),
    rights: rightsSchema,
    /**
     * `satire` where it invents its news for fun: its articles are marked wherever they stand, report no event, lead no page and
     * are compared with nothing. Absent of all others.
     */
    kind: z.literal('satire').optional(),
    /** Whether it is part of the default daily selection. */
    daily: z.boolean().optional(),
    /** Notes for readers of the registry. */
    notes: z.string().min(1).max(500).optional(),
    /** What an import guessed, for a person to check. */
    guessed: z
      .array(z.enum(['country', 'language']))
      .min(1)
      .optional(),
    /** True for an invented source of the bundled sample. */
    sample: z.boolean().optional(),
  })
  .refine(({ feeds, verified }) => verified === undefined || verified.length === feeds.length, {
    path: ['verified'],
    error: 'give one for each feed, in the same order',
  })
  .refine((source) => source.rights.text !== 'full' || source.rights.licence !== undefined, {
    path: ['rights', 'licence'],
    error: 'full text needs the address of the licence that allows it',
  })
  .refine(({ rights }) => (rights.images === undefined) === (rights.imagesLicence === undefined), {
    path: ['rights', 'imagesLicence'],
    error: 'pictures need the address of the licence that allows them, and "images: licensed" with it',
  })
  .refine((source) => source.ownership === 'unknown' || source.sample || source.ownershipReference, {
    path: ['ownershipReference'],
    error: 'a stated ownership needs its reference; write "unknown" without one',
  });

/** A news site that we read. */
export type Source = z.infer<typeof sourceSchema>;

/** Whether the pictures of a source's articles may be fetched and shown under a policy. */
export function mayShowPictures({ rights }: Pick<Source, 'rights'>, policy: PicturePolicy): boolean {
  return policy === 'all' || (policy === 'licensed' && rights.images === 'licensed');
}

/** The parts of a source that its name is made of. */
export type NamedSource = Pick<Source, 'name' | 'nameEnglish' | 'homepage'>;

/**
 * What an English reader calls a source: its name in Latin letters, where it has one; else its name as far as it can be
 * spelled in them; otherwise the host of its home page, which can be read, and looked up, where the name cannot.
 */
export function sourceName({ name, nameEnglish, homepage }: NamedSource): string {
  return nameEnglish ?? readableName(name) ?? new URL(homepage).hostname.replace(/^www\./, '');
}
