/** How the addresses of pictures end; what follows is a query or a fragment. */
const PICTURE_NAME = /\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#])/i;

/** A file that a feed names beside an entry, as far as it says what it is. */
export interface NamedFile {
  url?: string | undefined;
  /** Its media type, in capitals or not (RFC 9110 §8.3.1). */
  type?: string | undefined;
  /** What it is in Media RSS: `image`, `video` and so on. */
  medium?: string | undefined;
}

/** Whether a file is declared as a picture, or undeclared with the name of one. */
export function isPicture({ url, type, medium }: NamedFile): boolean {
  const [kind, media] = [type?.trim().toLowerCase(), medium?.trim().toLowerCase()];
  if (kind || media) return media === 'image' || (kind ?? '').startsWith('image/');
  return PICTURE_NAME.test(url ?? '');
}
