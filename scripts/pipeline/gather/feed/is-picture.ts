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

/** A media type that says nothing (RFC 2046 §4.5.1). */
const ANY_BYTES = 'application/octet-stream';

/** Whether a file is declared as a picture, or has the name of one where its type says nothing. */
export function isPicture({ url, type, medium }: NamedFile): boolean {
  const [kind, media] = [type?.trim().toLowerCase(), medium?.trim().toLowerCase()];
  if (media) return media === 'image' || isImageType(kind);
  return kind && kind !== ANY_BYTES ? isImageType(kind) : PICTURE_NAME.test(url ?? '');
}

/** Some give the type without what follows it, or only that: `image`, `jpeg`. */
function isImageType(kind = ''): boolean {
  return /^(?:image(?:\/|$)|(?:jpe?g|png|webp|avif|gif)$)/.test(kind);
}
