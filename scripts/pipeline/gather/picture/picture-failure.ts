import type { PictureFailure } from './picture-encoder.ts';

/** The narrowest picture that is shown, in pixels; tracking pixels, icons and buttons are narrower. */
export const MIN_WIDTH = 200;

/** The lowest picture that is shown, in pixels. */
export const MIN_HEIGHT = 100;

/** How many times longer than wide, or wider than long, a photograph is at most; banners and rules are longer. */
const LONGEST_SHAPE = 4;

/** The most pixels of a picture that is decoded: 50 million, those of the largest cameras of press photographers. */
export const MAX_PIXELS = 50_000_000;

/** Why a picture of these dimensions, in pixels, is not shown; undefined when it is. */
export function pictureFailure(width: number, height: number): PictureFailure | undefined {
  const detail = `${width} × ${height} pixels`;
  if (width * height > MAX_PIXELS) return { reason: 'too many pixels', detail };
  if (width < MIN_WIDTH || height < MIN_HEIGHT) return { reason: 'too small', detail };
  if (Math.max(width / height, height / width) > LONGEST_SHAPE)
    return { reason: 'not the shape of a photograph', detail };
  return undefined;
}
