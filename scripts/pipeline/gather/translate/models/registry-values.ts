import { z } from 'astro/zod';

/** The SHA-256 of a file, in lower-case hexadecimal. */
export const hashSchema = z
  .string()
  .toLowerCase()
  .regex(/^[0-9a-f]{64}$/);

/** The size of a file in bytes, up to what is believed of a model. */
export const sizeSchema = z.int().positive().max(500_000_000);
