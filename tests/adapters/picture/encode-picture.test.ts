import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodePicture } from '../../../scripts/adapters/picture/encode-picture.ts';
import type { EncodedPicture } from '../../../scripts/pipeline/gather/picture/picture-encoder.ts';
import { makeBomb, makeGrain, makeJpeg, makePng, SVG } from '../../support/make-pictures.ts';

async function encoded(bytes: Uint8Array): Promise<EncodedPicture> {
  const result = await encodePicture(bytes);
  if (!result.ok) throw new Error(result.failure.reason);
  return result.value;
}

async function reasonOf(bytes: Uint8Array): Promise<string | undefined> {
  const result = await encodePicture(bytes);
  return result.ok ? undefined : result.failure.reason;
}

const sizesOf = ({ files }: EncodedPicture) => files.map(({ width, height }) => [width, height]);

describe('a picture', () => {
  it('is AVIF in two widths, in its own aspect, within its bytes', async () => {
    const picture = await encoded(await makeJpeg({ width: 1500, height: 1000 }));
    expect(sizesOf(picture)).toEqual([
      [480, 320],
      [960, 640],
    ]);
    const [small, large] = picture.files.map(({ bytes }) => bytes);
    expect(small?.length).toBeLessThanOrEqual(40_000);
    expect(large?.length).toBeLessThanOrEqual(90_000);
    const { format, compression, width, height } = await sharp(large).metadata();
    expect([format, compression, width, height]).toEqual(['heif', 'av1', 960, 640]);
  });

  it('keeps nothing of what its file says besides the pixels', async () => {
    const original = await makeJpeg({ width: 640, height: 480, copyright: 'Secret Street 5' });
    expect(original.includes('Secret Street 5')).toBe(true);
    for (const { bytes } of (await encoded(original)).files) {
      const { exif, icc, xmp, iptc } = await sharp(bytes).metadata();
      expect([exif, icc, xmp, iptc]).toEqual([undefined, undefined, undefined, undefined]);
      expect(Buffer.from(bytes).includes('Secret Street 5')).toBe(false);
    }
  });

  it('is turned upright as its camera was held', async () => {
    expect(sizesOf(await encoded(await makeJpeg({ width: 900, height: 600, orientation: 6 })))).toEqual([
      [480, 720],
      [600, 900],
    ]);
  });

  it('is never made larger', async () => {
    expect(sizesOf(await encoded(await makePng({ width: 300, height: 200 })))).toEqual([[300, 200]]);
    expect(sizesOf(await encoded(await makePng({ width: 480, height: 300 })))).toEqual([[480, 300]]);
  });

  it('lies on white where it is transparent', async () => {
    const clear = await sharp({ create: { width: 400, height: 300, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer();
    const [file] = (await encoded(clear)).files;
    const { data, info } = await sharp(file?.bytes).raw().toBuffer({ resolveWithObject: true });
    expect(info.channels).toBe(3);
    expect(data[0]).toBeGreaterThan(250);
  });

  it('gives the same bytes each time', async () => {
    const original = await makeJpeg({ width: 1200, height: 800 });
    expect(await encoded(original)).toEqual(await encoded(original));
  });

  it('loses quality until it fits, and then the width that never fits', async () => {
    const busy = await encoded(await makeGrain(960, 1200, 160));
    expect(sizesOf(busy)).toEqual([[480, 600]]);
    expect(busy.left).toEqual([960]);
    expect(await reasonOf(await makeGrain(480, 1800, 250))).toBe('too heavy');
  });

  it.each(['webp', 'avif', 'png', 'jpeg'] as const)('is read as %s', async (format) => {
    const bytes = await sharp(await makePng({ width: 500, height: 400 }))
      .toFormat(format)
      .toBuffer();
    expect(sizesOf(await encoded(bytes))).toEqual([
      [480, 384],
      [500, 400],
    ]);
  });
});

describe('what is refused', () => {
  it('is what is no picture, whatever it is called', async () => {
    expect(await reasonOf(SVG)).toBe('not a picture');
    expect(await reasonOf(Buffer.from('<!doctype html><title>Not found</title>'))).toBe('not a picture');
    expect(await reasonOf(Buffer.from('GIF89a\x01\x00\x01\x00'))).toBe('not a picture');
    expect(await reasonOf(Buffer.alloc(0))).toBe('not a picture');
  });

  it('is a pixel that counts readers, an icon, a banner', async () => {
    expect(await reasonOf(await makePng({ width: 1, height: 1 }))).toBe('too small');
    expect(await reasonOf(await makePng({ width: 199, height: 150 }))).toBe('too small');
    expect(await reasonOf(await makePng({ width: 970, height: 120 }))).toBe('not the shape of a photograph');
    expect(await reasonOf(await makePng({ width: 200, height: 100 }))).toBeUndefined();
  });

  it('is a bomb, by its header alone', async () => {
    const before = process.memoryUsage().rss;
    expect(await reasonOf(await makeBomb(60_000, 60_000))).toBe('too many pixels');
    expect(await reasonOf(await makeBomb(10_000, 5_001))).toBe('too many pixels');
    expect(process.memoryUsage().rss - before).toBeLessThan(100e6);
  });

  it('is what breaks off', async () => {
    const whole = await makeJpeg({ width: 800, height: 600 });
    expect(await reasonOf(whole.subarray(0, whole.length / 2))).toBe('unreadable');
    expect(await reasonOf(whole.subarray(0, 20))).toBe('unreadable');
    expect(await reasonOf(await makeBomb(800, 600))).toBe('unreadable');
  });
});
