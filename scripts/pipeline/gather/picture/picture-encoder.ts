import type { PictureFile } from '../../../../src/schemas/picture.ts';
import type { Why } from '../../outcome/failure.ts';
import type { Result } from '../../outcome/result.ts';

/** Why a picture cannot be shown; the reasons by which the ledger counts. */
export type PictureReason =
  | 'not a picture'
  | 'too small'
  | 'not the shape of a photograph'
  | 'too many pixels'
  | 'unreadable'
  | 'took too long'
  | 'too heavy';

/** Why there is no picture. */
export type PictureFailure = Why<PictureReason>;

/** One file of an encoded picture, with its bytes. */
export interface EncodedFile extends Omit<PictureFile, 'bytes' | 'file'> {
  bytes: Uint8Array;
}

/** A picture as it is stored. */
export interface EncodedPicture {
  /** The narrowest first. */
  files: EncodedFile[];
  /** The widths that were left out, in pixels, because the picture does not fit their bytes at any quality. */
  left: number[];
}

/** Decodes pictures of the web, checks them and encodes them anew; never throws because of what the bytes are. */
export interface PictureEncoder {
  encode(bytes: Uint8Array): Promise<Result<EncodedPicture, PictureFailure>>;
}
