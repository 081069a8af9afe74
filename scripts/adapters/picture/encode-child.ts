import sharp from 'sharp';
import { encodePicture } from './encode-picture.ts';
import { CPU_LIMIT, SPENT } from './encode-limits.ts';

/** How often the process looks at its CPU time, in milliseconds; it affects only how late the limit takes effect. */
const LOOK_EVERY = 250;

// Only the decoders of the formats that are read, on the bytes given: neither SVG, nor PDF, nor a path.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadHeifBuffer',
  ],
});
sharp.cache(false);
// There is one process for each core.
sharp.concurrency(1);

let before = process.cpuUsage();
let isBusy = false;

setInterval(() => {
  const { user, system } = process.cpuUsage(before);
  if (isBusy && (user + system) / 1000 > CPU_LIMIT) process.exit(SPENT);
}, LOOK_EVERY).unref();

process.on('message', (bytes: Uint8Array) => {
  before = process.cpuUsage();
  isBusy = true;
  void encodePicture(bytes).then((result) => {
    isBusy = false;
    process.send?.(result);
  });
});
