import { z } from 'astro/zod';

/** Lower-case ASCII words joined by single hyphens: safe as a file name and as a URL segment. */
export const slugSchema = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug is lower-case ASCII words joined by single hyphens');

/** The first 16 hexadecimal digits of the SHA-256 of an article's canonical URL. */
export const articleIdSchema = z.string().regex(/^[0-9a-f]{16}$/, 'an article id is 16 hexadecimal digits');

/** An absolute http or https URL: the only schemes that a page may link to. */
export const httpUrlSchema = z.url({
  protocol: /^https?$/,
  error: 'an absolute http or https URL is needed',
});

/** A BCP 47 language tag, for example `en`, `zh-Hant`. */
export const languageSchema = z
  .string()
  .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'a language is a BCP 47 tag such as en or zh-Hant');
