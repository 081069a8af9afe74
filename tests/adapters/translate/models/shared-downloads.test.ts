import { existsSync, globSync } from 'node:fs';
import { readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  goOn,
  HALF,
  MODEL,
  PACKED,
  parts,
  sha256,
  sizesOfParts,
  startModels,
  WORDS,
} from '../../../support/cut-downloads.ts';

describe('a model that several processes want at once', () => {
  it('is downloaded by one of them, and the others wait for it', async () => {
    const { asked, fetchModel, fetchBeside, folder } = await startModels((_, response) => {
      response.write(PACKED.subarray(0, HALF));
      setTimeout(() => response.end(PACKED.subarray(HALF)), 50);
    });
    expect(await Promise.all([fetchModel(), fetchBeside(), fetchBeside()])).toEqual([true, true, true]);
    expect(asked).toHaveLength(1);
    expect((await readdir(folder)).sort()).toEqual(['index.json', sha256(MODEL), sha256(WORDS)].sort());
  });

  it('is gone on with by the next of them when the first is over', async () => {
    const { asked, fetchModel, fetchBeside } = await startModels((request, response, count) => {
      if (count > 1) return goOn(request, response);
      response.writeHead(200, { 'content-length': PACKED.length, etag: '"v1"' });
      response.write(PACKED.subarray(0, HALF));
    });
    const end = new AbortController();
    const first = fetchModel(end.signal);
    await expect.poll(() => sizesOfParts()).toEqual([HALF]);
    const second = fetchBeside();
    end.abort();
    expect(await first).toMatchObject({ reason: 'broken off' });
    expect(await second).toBe(true);
    expect(asked[1]).toEqual({ range: `bytes=${HALF}-`, ifRange: '"v1"' });
  });

  it('is no longer waited for when the run is over', async () => {
    const { fetchModel, fetchBeside, folder } = await startModels(() => undefined);
    const [end, none] = [new AbortController(), new AbortController()];
    const first = fetchModel(end.signal);
    await expect.poll(() => globSync('*.claim', { cwd: folder })).not.toEqual([]);
    none.abort();
    expect(await fetchBeside(none.signal)).toMatchObject({ reason: 'broken off' });
    end.abort();
    expect(await first).toMatchObject({ reason: 'broken off' });
  });
});

describe('a disk that is full', () => {
  it.skipIf(!existsSync('/dev/full'))(
    'costs the model, is named, and is freed of what was there',
    async () => {
      const { fetchModel, folder } = await startModels((_, response) => void response.end(PACKED));
      await symlink('/dev/full', join(folder, `${sha256(MODEL)}.part`));
      expect(await fetchModel()).toMatchObject({
        reason: 'no model',
        detail: expect.stringContaining('the disk is full') as string,
      });
      expect(await parts(folder)).toEqual([]);
    },
  );
});
