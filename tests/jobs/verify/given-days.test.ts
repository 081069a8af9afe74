import { expect, it } from 'vitest';
import { archiveAt, readKeys } from '../../../scripts/jobs/verify/given-days.ts';

const SITE = 'https://fjord.example';

it.each([
  ['a page', '<!doctype html>'],
  ['other JSON', '{}'],
])('a host that answers %s is not taken for a file that one can mend', async (_what, answer) => {
  const fetch = () => Promise.resolve(Buffer.from(answer));
  for (const read of [archiveAt(SITE, fetch), readKeys(`${SITE}/keys.json`, fetch)]) {
    const error: unknown = await read.catch((failure: unknown) => failure);
    expect(String(error)).toContain(`${SITE}/`);
    expect(String(error)).toMatch(/What to do: check the address/);
    expect(String(error)).not.toContain('seal');
  }
});
