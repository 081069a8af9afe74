import { z } from 'astro/zod';
import { countryCodeSchema } from './country.ts';
import { coverageLimitsSchema } from './digest.ts';
import { httpUrlSchema } from './ids.ts';
import { interfaceSchema } from './interface.ts';
import { lookSchema } from './look/look.ts';
import { PICTURE_POLICIES } from './picture.ts';
import { publicationSettingsSchema } from './publication.ts';
import { sha256Schema } from './sha256.ts';

/** The longest address of a site, in UTF-16 code units. */
const MAX_ADDRESS_LENGTH = 500;

/** The address of a site: without a user name, a password, a query or a fragment. */
const siteUrlSchema = httpUrlSchema.max(MAX_ADDRESS_LENGTH).refine((text) => {
  const url = URL.parse(text);
  return url !== null && `${url.username}${url.password}${url.search}${url.hash}` === '';
}, 'a site has no user name, password, query or fragment');

/** A path on a host, of plain parts. */
const basePathSchema = z
  .string()
  .max(MAX_ADDRESS_LENGTH)
  .regex(/^\/?(?:[\w.~-]+(?:\/[\w.~-]+)*\/?)?$/, 'a base is a plain path')
  .refine((path) => !path.split('/').some((part) => /^\.\.?$/.test(part)), 'a base leads nowhere else');

/** Where a site is served from, whom it is made for and what it calls itself; what is absent has its default. */
export const siteSettingsSchema = z.strictObject({
  /** The option `--site`. */
  site: siteUrlSchema.optional(),
  /** The option `--base`: a plain path. */
  base: basePathSchema.optional(),
  /** The variable `OVERVIEW_COUNTRY`. */
  country: countryCodeSchema.optional(),
  /** The option `--snapshots`. */
  snapshots: siteUrlSchema.optional(),
  /** The variable `OVERVIEW_EXCERPT`: most characters of an excerpt. */
  excerpt: z.int().nonnegative().optional(),
  /** The variable `OVERVIEW_RETENTION`: for how many days, the newest among them, whole texts are shown. */
  retention: z.int().positive().optional(),
  /** The configuration file: what the site calls itself, and who answers for it. */
  publication: publicationSettingsSchema.optional(),
  /** The configuration file: theme, logo and icon, with their texts. */
  look: lookSchema.optional(),
  /** The configuration file: the language of the words around the news, and the publisher’s own; English if absent. */
  interface: interfaceSchema.optional(),
});

/** What the manifest of a public snapshot says of its making. */
export const publicFormSchema = z.strictObject({
  /** SHA-256 of the manifest of the private snapshot that it was made from, as canonical JSON. */
  madeFrom: sha256Schema,
  /** Which sources’ texts it holds in full: as the published site shows them. */
  texts: z.literal('licensed'),
  /** Which sources’ pictures it holds. */
  images: z.enum(PICTURE_POLICIES),
  /**
   * Most characters of an excerpt, the original and its English together; absent from earlier versions, whose excerpts had
   * up to 401 in each language.
   */
  excerpt: z.int().nonnegative().optional(),
  coverageLimits: coverageLimitsSchema,
  /** Of the site that it was published with. */
  settings: siteSettingsSchema,
});

/** Where a site is served from, whom it is made for and what it calls itself. */
export type SiteSettings = z.infer<typeof siteSettingsSchema>;
/** What the manifest of a public snapshot says of its making. */
export type PublicForm = z.infer<typeof publicFormSchema>;
