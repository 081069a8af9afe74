import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { keepPace } from '../../../../scripts/adapters/translate/models/keep-pace.ts';

const BYTES = Buffer.from('all of a file');

describe('a download', () => {
  it('counts as cut when its bytes come too slowly, however steadily', async () => {
    async function* drip() {
      for (let at = 0; at < 50; at++) {
        await pause(20);
        yield Buffer.from('.');
      }
    }
    const slow = pipeline(drip, keepPace({ bytes: 100, milliseconds: 60 }), buffer);
    await expect(slow).rejects.toMatchObject({ code: 'UND_ERR_BODY_TIMEOUT' });
  });

  it('is whole when it comes fast enough', async () => {
    const arrived = buffer(Readable.from([BYTES, BYTES]).pipe(keepPace({ bytes: 1, milliseconds: 60_000 })));
    expect((await arrived).equals(Buffer.concat([BYTES, BYTES]))).toBe(true);
  });
});
