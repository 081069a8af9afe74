import { expect, it } from 'vitest';
import { withHash } from '../../scripts/jobs/with-hash.ts';

const HASH = 'ab'.repeat(32);
const URL = 'https://your.site/2026-03-18.tar.zst';

it('takes the hash from an address, in either case, or the one beside it', () => {
  expect(withHash(`${URL}#SHA256=${HASH.toUpperCase()}`, undefined)).toEqual({ address: URL, hash: HASH });
  expect(withHash(URL, HASH)).toEqual({ address: URL, hash: HASH });
  expect(withHash(`${URL}#sha256=${HASH}`, HASH)).toEqual({ address: URL, hash: HASH });
  expect(withHash(`a#b.tar.zst#sha256=${HASH}`, undefined)).toEqual({ address: 'a#b.tar.zst', hash: HASH });
});

it.each([
  `#sha256=${HASH.slice(1)}`,
  `#sha256=${HASH}0`,
  `#sha256=${HASH} `,
  `#sha256=${HASH}&x`,
  `#sha256:${HASH}`,
  `#sha-256=${HASH}`,
  `#sha256=${HASH}#sha256=${HASH}`,
  '#sha256=',
  '#',
])('refuses what is no hash instead of dropping it: %s', (fragment) => {
  expect(() => withHash(`${URL}${fragment}`, undefined)).toThrow('what follows its # is not sha256=');
});

it('refuses two hashes that differ', () => {
  expect(() => withHash(`${URL}#sha256=${HASH}`, 'cd'.repeat(32))).toThrow('it is another hash than that of');
});
