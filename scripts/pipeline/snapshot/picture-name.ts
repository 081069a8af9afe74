import { PICTURE_FOLDER } from './snapshot-files.ts';
import { sha256 } from './check-seal.ts';

/** Hexadecimal digits of the SHA-256 in the name of a picture's file. */
const NAME_DIGITS = 32;

/** The name of a picture's file in a snapshot, made of its bytes: the same picture has one name, and is stored once. */
export function pictureName(bytes: Uint8Array): string {
  return `${PICTURE_FOLDER}/${sha256(bytes).slice(0, NAME_DIGITS)}.avif`;
}

/**
 * Whether bytes begin like an AVIF picture: a box of type `ftyp` with the brand `avif` (AV1 Image File Format §6.3,
 * ISO/IEC 14496-12 §4.3).
 */
export function isAvif(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(4, 12)) === 'ftypavif';
}
