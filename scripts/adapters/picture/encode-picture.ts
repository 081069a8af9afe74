import sharp, { type Sharp } from 'sharp';
import { PICTURE_WIDTHS } from '../../../src/schemas/picture.ts';
import type {
  EncodedFile,
  EncodedPicture,
  PictureFailure,
} from '../../pipeline/gather/picture/picture-encoder.ts';
import { MAX_PIXELS, pictureFailure } from '../../pipeline/gather/picture/picture-failure.ts';
import { pictureKind } from '../../pipeline/gather/picture/picture-kind.ts';
import { fail, type Result, succeed } from '../../pipeline/outcome/result.ts';

/** AVIF qualities of libvips, tried from the best until a picture fits; below the last one, faces become patches. */
const QUALITIES = [50, 42, 35, 28, 22];

/** Effort of the AVIF encoder: 4, the default, takes four times as long for files that are 2% smaller. */
const EFFORT = 3;

/** Longest message of the decoder that is kept, in UTF-16 code units. */
const MAX_DETAIL_LENGTH = 200;

/** What transparent parts are laid on. */
const GROUND = '#fff';

/**
 * Decodes a picture and encodes it anew as AVIF, in each width for which it is wide enough: upright, in sRGB, without
 * metadata, at the best quality that fits. The format is judged by its bytes, and the dimensions by its header, before
 * any pixel is decoded.
 */
export async function encodePicture(bytes: Uint8Array): Promise<Result<EncodedPicture, PictureFailure>> {
  const kind = pictureKind(bytes);
  if (kind === undefined)
    return fail({ reason: 'not a picture', detail: `it begins with ${beginning(bytes)}` });
  const options = { limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true } as const;
  try {
    const { width, height } = (await sharp(bytes, { ...options, limitInputPixels: false }).metadata())
      .autoOrient;
    const failure = pictureFailure(width, height);
    if (failure) return fail(failure);
    const files: EncodedFile[] = [];
    const left: number[] = [];
    for (const limit of widthsFor(width)) {
      const resized = sharp(bytes, options)
        .autoOrient()
        .resize({ width: limit.width })
        .flatten({ background: GROUND });
      const file = await fitted(resized, limit.bytes);
      if (file) files.push(file);
      else left.push(limit.width);
    }
    if (files.length === 0) return fail({ reason: 'too heavy', detail: `${left.join(' and ')} pixels wide` });
    return succeed({ files, left });
  } catch (error) {
    // Whatever the decoder says: these are bytes of a stranger, and it has no classes of errors.
    return fail({ reason: 'unreadable', detail: (error as Error).message.slice(0, MAX_DETAIL_LENGTH) });
  }
}

/** The widths in which a picture is stored: never wider than it is. */
function widthsFor(width: number): { width: number; bytes: number }[] {
  const narrower = PICTURE_WIDTHS.filter((limit) => limit.width < width);
  const next = PICTURE_WIDTHS[narrower.length];
  return next ? [...narrower, { ...next, width }] : narrower;
}

/** A picture at the best quality within its bytes; undefined if none is. */
async function fitted(picture: Sharp, limit: number): Promise<EncodedFile | undefined> {
  const pixels = await picture.raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = pixels.info;
  for (const quality of QUALITIES) {
    const encoded = sharp(pixels.data, { raw: { width, height, channels } }).avif({
      quality,
      effort: EFFORT,
    });
    const bytes = await encoded.toBuffer();
    if (bytes.length <= limit) return { width, height, bytes };
  }
  return undefined;
}

/** The first bytes as text that can be printed. */
function beginning(bytes: Uint8Array): string {
  return JSON.stringify(new TextDecoder('latin1').decode(bytes.subarray(0, 16)));
}
