import { z } from 'astro/zod';

/** A SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hexadecimal digits');
