import { z } from 'astro/zod';

/** ISO 3166-1 alpha-2, upper case; also the user-assigned `XK` for Kosovo. */
export const countryCodeSchema = z
  .string()
  .regex(/^[A-Z]{2}$/, 'a country is an ISO 3166-1 alpha-2 code such as FR');

/** One country of the globe: its position and how it is drawn. */
export const countrySchema = z.strictObject({
  code: countryCodeSchema,
  /** ISO 3166-1 numeric as world-atlas writes it: three digits, zero-padded. Absent for Kosovo. */
  numeric: z
    .string()
    .regex(/^\d{3}$/)
    .optional(),
  /** The common English name. */
  name: z.string().min(1),
  /** Degrees north of a point inside the country. */
  lat: z.number().min(-90).max(90),
  /** Degrees east of the same point. */
  lng: z.number().min(-180).max(180),
  /** Whether the globe shows a dot, because the country has no shape at 1:110m or one too small to hit. */
  dot: z.boolean(),
});

/** A country of the globe. */
export type Country = z.infer<typeof countrySchema>;
