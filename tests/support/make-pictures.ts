import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** What a test says of a picture; the rest is filled in. */
export interface PictureSketch {
  width: number;
  height: number;
  /** Another number, another picture: a hue in degrees. */
  hue?: number;
  /** The Copyright field of its Exif. */
  copyright?: string;
  /** How its Exif says that the camera was held, 1 to 8. */
  orientation?: number;
}

/** A drawing in place of a photograph, as JPEG: a sky, a ridge and a sun. */
export async function makeJpeg(sketch: PictureSketch): Promise<Buffer> {
  const { copyright = 'Nobody', orientation = 1 } = sketch;
  return (await drawn(sketch))
    .withExif({ IFD0: { Copyright: copyright } })
    .withMetadata({ orientation })
    .jpeg({ quality: 85 })
    .toBuffer();
}

/** The same as PNG, with text in it. */
export async function makePng(sketch: PictureSketch): Promise<Buffer> {
  return (await drawn(sketch))
    .withExif({ IFD0: { Copyright: sketch.copyright ?? 'Nobody' } })
    .png()
    .toBuffer();
}

/** A JPEG that compresses badly: grain as coarse as `sigma` says. */
export function makeGrain(width: number, height: number, sigma: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma } as const;
  return sharp({ create: { width, height, channels: 3, background: '#888', noise } })
    .jpeg()
    .toBuffer();
}

/** A PNG of a few bytes whose header claims other dimensions. */
export async function makeBomb(width: number, height: number): Promise<Buffer> {
  const png = await makePng({ width: 8, height: 8 });
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  // The header's checksum: RFC 2083 §3.2.
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

/** A drawing as SVG, which could hold scripts. */
export const SVG = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><script>alert(1)</script></svg>',
);

async function drawn({ width, height, hue = 200 }: PictureSketch): Promise<Sharp> {
  const ridge = `0,${height} 0,${height * 0.6} ${width * 0.4},${height * 0.35} ${width},${height * 0.7} ${width},${height}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="hsl(${hue},60%,75%)"/><polygon points="${ridge}" fill="hsl(${hue},35%,30%)"/>
    <circle cx="${width * 0.7}" cy="${height * 0.25}" r="${height * 0.1}" fill="#fe9"/></svg>`;
  return sharp(await sharp(Buffer.from(svg)).png().toBuffer());
}
