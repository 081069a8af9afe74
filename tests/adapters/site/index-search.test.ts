import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { withoutTime } from '../../../scripts/adapters/site/index-search.ts';

it('the program of an index is the same whenever it was compressed, and still whole', () => {
  const gzip = gzipSync('a program');
  const [once, later] = [1, 1_785_339_103].map((time) => {
    const timed = Buffer.from(gzip);
    timed.writeUInt32LE(time, 4);
    return withoutTime(timed);
  });
  expect(once).toEqual(later);
  expect(gunzipSync(once ?? '').toString()).toBe('a program');
  expect(() => withoutTime(Buffer.from('a program'))).toThrow('is no gzip file');
});
