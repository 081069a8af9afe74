import { expect, it } from 'vitest';
import { keysOf } from '../../../scripts/adapters/publication/keys-file.ts';
import type { SigningKey } from '../../../src/schemas/signature.ts';
import { makeSigner, rotated } from '../../support/signers.ts';

const HASH = 'a'.repeat(64);
const day = (name: string, keys?: readonly SigningKey[]) => ({
  day: `2026-03-${name}`,
  snapshot: { sha256: HASH, bytes: 1, manifest: HASH, ...(keys && { keys: [...keys] }) },
});

it('a site has the keys of its newest signed day, and those that they led to', () => {
  const owner = makeSigner();
  const next = rotated(owner, '2026-02-01T00:00:00Z');
  expect(keysOf([day('17'), { day: '2026-03-18' }])).toEqual([]);
  expect(keysOf([day('17', owner.keys), day('18', next.keys), day('19')])).toEqual(next.keys);
  // An older day that was signed again.
  expect(keysOf([day('17', next.keys), day('18', owner.keys)])).toEqual(next.keys);
  // Somebody who lost their key began anew.
  const anew = makeSigner();
  expect(keysOf([day('17', next.keys), day('18', anew.keys)])).toEqual(anew.keys);
});
