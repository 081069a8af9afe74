import { createHash } from 'node:crypto';

/** An article's id: the first 16 hexadecimal digits of the SHA-256 of its canonical URL (see canonicalUrl). */
export function articleId(canonicalUrl: string): string {
  return createHash('sha256').update(canonicalUrl).digest('hex').slice(0, 16);
}
