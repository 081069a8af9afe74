import { readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawnOnce } from '../../src/lib/kept-drawings.ts';
import { makeTemporary } from '../support/run-folder.ts';

let folder = '';
let drawings = 0;
const draw = (text: string) => () => {
  drawings += 1;
  return Promise.resolve(new TextEncoder().encode(text));
};
const drawn = async (from: unknown, text = 'a picture') =>
  new TextDecoder().decode(await drawnOnce(from, draw(text)));

beforeEach(() => {
  drawings = 0;
  folder = join(makeTemporary('drawn-'), 'drawn');
  vi.stubEnv('OVERVIEW_DRAWN', folder);
});

afterEach(() => void vi.unstubAllEnvs());

describe('a drawing', () => {
  it('is drawn once, and then the same bytes', async () => {
    expect(await drawn({ title: 'Flood' })).toBe('a picture');
    expect(await drawn({ title: 'Flood' })).toBe('a picture');
    expect(drawings).toBe(1);
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });

  it('is another where it depends on other data', async () => {
    await drawn({ title: 'Flood' });
    expect(await drawn({ title: 'Floods' }, 'another')).toBe('another');
  });

  it('is drawn anew where what was kept has been cut off', async () => {
    await drawn('one');
    const [name = ''] = readdirSync(folder);
    for (const left of [36, 8, 0]) {
      truncateSync(join(folder, name), left);
      expect(await drawn('one')).toBe('a picture');
    }
    expect(drawings).toBe(4);
  });

  it('is kept nowhere without a folder', async () => {
    vi.stubEnv('OVERVIEW_DRAWN', undefined);
    await drawn('one');
    await drawn('one');
    expect(drawings).toBe(2);
  });
});
