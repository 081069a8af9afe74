/** A format of pictures that is read. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif';

/** Bytes that a file of a format has at an offset. */
type Mark = readonly [offset: number, text: string];

/** How the files of each format begin: JPEG (ITU-T T.81 §B.2.1), PNG (RFC 2083 §3.1), WebP (RFC 9649 §2.3), AVIF. */
const SIGNATURES: readonly (readonly [kind: PictureKind, marks: readonly Mark[]])[] = [
  ['jpeg', [[0, '\xff\xd8\xff']]],
  ['png', [[0, '\x89PNG\r\n\x1a\n']]],
  [
    'webp',
    [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  ],
  ['avif', [[4, 'ftypavif']]],
  ['avif', [[4, 'ftypavis']]],
];

/** Bytes of the beginning that the signatures look at. */
const HEAD_BYTES = 12;

/**
 * The format of a picture by its first bytes, whatever its server calls it; undefined where it is none that is read. SVG
 * is never read: it is a document, with scripts and references to other servers.
 */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  return SIGNATURES.find(([, marks]) => marks.every(([offset, text]) => head.startsWith(text, offset)))?.[0];
}
