import { z } from 'astro/zod';
import { dataLicenceSchema } from './data-licence.ts';
import { hostHeadersSchema } from './host-headers.ts';
import { httpUrlSchema } from './ids.ts';
import { ONE_LINE } from './one-line.ts';
import { phrase } from './phrase.ts';
import { robotsLinesSchema } from './robots-lines.ts';
import { unsubscribeSchema } from './unsubscribe.ts';

/** Longest imprint, in UTF-16 code units: a page of text. */
const MAX_IMPRINT_LENGTH = 5_000;

/** Longest name of a publication, in UTF-16 code units: a line of a card. */
export const MAX_TITLE_LENGTH = 60;

/** One line that every page, feed and card can print. */
const lineSchema = (longest: number) =>
  z.string().trim().min(1).max(longest).regex(ONE_LINE, 'it is one line of text');

/** What is said of a text by which nobody can be reached; other values are reported by their kind. */
const notReachable = ({ input }: { input?: unknown }): string | undefined =>
  typeof input === 'string' ? 'it is neither an e-mail address nor the address of a page' : undefined;

/** What a publisher may set of a publication. */
export const publicationSettingsSchema = z.strictObject({
  title: lineSchema(MAX_TITLE_LENGTH)
    .optional()
    .describe('The name of the site, of its feeds and of its app.'),
  tagline: lineSchema(120).optional().describe('The line beside the name on the front page.'),
  description: lineSchema(200).optional().describe('What search engines and feed readers say of the site.'),
  publisher: lineSchema(120).optional().describe('Who publishes the site: a person or an organisation.'),
  corrections: z
    .union([z.email().max(200), httpUrlSchema.max(500)], { error: notReachable })
    .optional()
    .describe('Where readers and sources ask for a correction or a removal: an e-mail address or a page.'),
  imprint: z
    .string()
    .trim()
    .min(1)
    .max(MAX_IMPRINT_LENGTH)
    .refine(
      (text) => text.split('\n').every((line) => ONE_LINE.test(line.replaceAll('\t', ' '))),
      'it is plain text',
    )
    .refine((text) => /[\p{L}\p{N}]/u.test(text), 'it has no word')
    .optional()
    .describe('The text of the imprint; an empty line begins a new paragraph.'),
  licence: dataLicenceSchema
    .optional()
    .describe(
      'The licence of the [data](open-data.md#licence), by its SPDX identifier; `CC0-1.0` unless set.',
    ),
  robots: robotsLinesSchema
    .optional()
    .describe('Lines that `robots.txt` has beside its own, such as `User-agent: NAME` and `Disallow: /`.'),
  headers: hostHeadersSchema
    .optional()
    .describe('Headers of every answer, beside [those of the program](publish.md#headers-of-your-own).'),
  sender: z
    .email({ error: 'write one address like desk@your.site, and no name beside it' })
    .max(200)
    .optional()
    .describe('The address that [e-mails](publish.md#by-e-mail) come from; readers answer to it.'),
  unsubscribe: unsubscribeSchema
    .optional()
    .describe('Where recipients of e-mails leave the list: a `mailto:` or an `https:` address.'),
});

/** The words of the program, for what a publisher leaves out. */
export const DEFAULT_PUBLICATION = {
  title: 'Overview',
  tagline: phrase('The world’s news of the day, as each country’s own press reports it'),
  description: phrase('The day’s world news, as each country’s own press reports it.'),
};

/** What a publisher set of a publication. */
export type PublicationSettings = z.infer<typeof publicationSettingsSchema>;

/** What a site calls itself, and who answers for it. */
export type Publication = PublicationSettings & typeof DEFAULT_PUBLICATION;
