import { z } from 'astro/zod';
import { countryCodeSchema } from './country.ts';
import { coverageLimitsSchema } from './digest.ts';
import { httpUrlSchema } from './ids.ts';
import { PICTURE_POLICIES } from './picture.ts';
import { sha256Schema } from './sha256.ts';

/** Where a site is served from and whom it is made for; what is absent has its default. */
export const siteSettingsSchema = z.strictObject({
  /** The option `--site`. */
  site: httpUrlSchema.optional(),
  /** The option `--base`: a plain path. */
  base: z
    .string()
    .regex(/^\/?(?:[\w~-][\w.~-]*\/?)*$/, 'a base is a plain path')
    .max(200)
    .optional(),
  /** The variable `OVERVIEW_COUNTRY`. */
  country: countryCodeSchema.optional(),
  /** The option `--snapshots`. */
  snapshots: httpUrlSchema.optional(),
});

/** What the manifest of a public snapshot says of its making. */
export const publicFormSchema = z.strictObject({
  /** SHA-256 of the manifest of the private snapshot that it was made from, as canonical JSON. */
  madeFrom: sha256Schema,
  /** Which sources’ texts it holds in full: as the published site shows them. */
  texts: z.literal('licensed'),
  /** Which sources’ pictures it holds. */
  images: z.enum(PICTURE_POLICIES),
  coverageLimits: coverageLimitsSchema,
  /** Of the site that it was published with. */
  settings: siteSettingsSchema,
});

export type SiteSettings = z.infer<typeof siteSettingsSchema>;
export type PublicForm = z.infer<typeof publicFormSchema>;
