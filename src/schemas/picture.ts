import { z } from 'astro/zod';
import { httpUrlSchema, languageSchema } from './ids.ts';

/** Which articles' pictures are fetched and shown: none, those that a source's licence allows, or all. */
export const PICTURE_POLICIES = ['none', 'licensed', 'all'] as const;

/** One of `PICTURE_POLICIES`. */
export type PicturePolicy = (typeof PICTURE_POLICIES)[number];

/** The widths that a picture is encoded in, in pixels, each with the most bytes that its file may have. */
export const PICTURE_WIDTHS = [
  { width: 480, bytes: 40_000 },
  { width: 960, bytes: 90_000 },
] as const;

/** The most bytes of any picture's file. */
export const MAX_PICTURE_BYTES = Math.max(...PICTURE_WIDTHS.map(({ bytes }) => bytes));

/** The path of a picture's file in a snapshot and on the site: the first 32 digits of its SHA-256, 128 bits. */
export const PICTURE_NAME = /^images\/[0-9a-f]{32}\.avif$/;

/** One file of a picture: AVIF without metadata, in the aspect of the original. */
export const pictureFileSchema = z.strictObject({
  file: z.string().regex(PICTURE_NAME, 'a picture is named images/, 32 hexadecimal digits, .avif'),
  /** In pixels. */
  width: z.int().positive(),
  height: z.int().positive(),
  bytes: z.int().positive().max(MAX_PICTURE_BYTES),
});

/** The files of one picture, the narrowest first. */
export const pictureFilesSchema = z.array(pictureFileSchema).min(1).max(PICTURE_WIDTHS.length);

/** An article's picture as the site shows it. */
export const shownPictureSchema = z.strictObject({
  files: pictureFilesSchema,
  /** What the source says that it shows. */
  alt: z.string().optional(),
  /** The language of `alt`: that of the article. */
  language: languageSchema,
  /** Whose picture it is, as the source says; absent where it does not. */
  credit: z.string().optional(),
  /** The address of the licence that allows it to be shown; absent if the registry names none. */
  licence: httpUrlSchema.optional(),
});

/** One file of a picture, in one width. */
export type PictureFile = z.infer<typeof pictureFileSchema>;
/** An article’s picture as the site shows it. */
export type ShownPicture = z.infer<typeof shownPictureSchema>;
