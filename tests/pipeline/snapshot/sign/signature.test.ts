import { describe, expect, it } from 'vitest';
import type { Signature, SigningKey } from '../../../../src/schemas/signature.ts';
import { checkClock } from '../../../../scripts/pipeline/snapshot/check-clock.ts';
import { parseSnapshot } from '../../../../scripts/pipeline/snapshot/parse-snapshot.ts';
import { sealSnapshot, type SealInfo } from '../../../../scripts/pipeline/snapshot/seal-snapshot.ts';
import { checkTrust } from '../../../../scripts/pipeline/snapshot/sign/check-trust.ts';
import { signFiles, type Signer } from '../../../../scripts/pipeline/snapshot/sign/signer.ts';
import { canonicalLine } from '../../../../scripts/text/canonical-json.ts';
import { makeSigner, rotated, SINCE } from '../../../support/signers.ts';
import { madeContents } from '../../../support/snapshot-files.ts';

const contents = madeContents();
const owner = makeSigner();

const signed = (signer: Signer | undefined, info: SealInfo = contents) =>
  new Map(signFiles(sealSnapshot(contents, info, 'made'), signer, 'made'));
const read = (files: ReadonlyMap<string, Uint8Array>) => parseSnapshot(files, 'made');
const trust = (files: ReadonlyMap<string, Uint8Array>, key: string, known: readonly SigningKey[] = []) =>
  checkTrust(read(files), { key, known }, 'made');

/** The files with their signature changed. */
function withSignature(change: (signature: Signature) => unknown): Map<string, Uint8Array> {
  const files = signed(owner);
  const text = Buffer.from(files.get('signature.json') ?? []).toString();
  return files.set('signature.json', Buffer.from(canonicalLine(change(JSON.parse(text) as Signature))));
}

describe('a signed snapshot', () => {
  it('is read with its signature, and has the same bytes each time', () => {
    expect(read(signed(owner)).signature?.key).toBe(owner.key);
    expect(signed(owner)).toEqual(signed(owner));
    expect(() => trust(signed(owner), owner.key)).not.toThrow();
  });

  it('stays readable without a signature, which nobody then requires', () => {
    expect(read(signed(undefined)).signature).toBeUndefined();
    expect(() => trust(signed(undefined), owner.key)).toThrow('it is not signed');
  });

  it('is refused where anything of it was sealed again without the key', () => {
    const forged = signed(undefined, { ...contents, sealedAt: '2026-03-18T23:00:00Z' });
    forged.set('signature.json', signed(owner).get('signature.json') ?? new Uint8Array());
    expect(() => read(forged)).toThrow(`made/signature.json: the manifest is not what the key ${owner.key}`);
  });

  it('is told from one that a forger signs with a key of their own', () => {
    const forger = makeSigner();
    expect(() => trust(signed(forger), owner.key)).toThrow(`signed by the unknown key ${forger.key}`);
    // With the publisher's history copied before it, too.
    const posing = { ...forger, keys: [...owner.keys, { key: forger.key, since: '2026-02-01T00:00:00Z' }] };
    expect(() => read(signed(posing))).toThrow('was not handed over by the key before it');
    const handover = { earlier: forger.sign(Buffer.from('x')), own: forger.sign(Buffer.from('x')) };
    const claiming = { ...posing, keys: [...owner.keys, { key: forger.key, since: SINCE, handover }] };
    expect(() => read(signed(claiming))).toThrow('is not younger');
    const lying = {
      ...posing,
      keys: [...owner.keys, { key: forger.key, since: '2026-02-01T00:00:00Z', handover }],
    };
    expect(() => read(signed(lying))).toThrow('is not signed by the key before it');
  });

  it('is refused with a signature that is none', () => {
    const junk = (text: string) => signed(undefined).set('signature.json', Buffer.from(text));
    expect(() => read(junk(''))).toThrow('made/signature.json');
    expect(() => read(junk('{"signature":"yes"}'))).toThrow('made/signature.json');
    expect(() => read(junk('{'.repeat(10_000)))).toThrow('made/signature.json');
    const short = withSignature((each) => ({ ...each, signature: each.signature.slice(4) }));
    expect(() => read(short)).toThrow('64 bytes in base64url');
    const zero = withSignature((each) => ({ ...each, signature: Buffer.alloc(64).toString('base64url') }));
    expect(() => read(zero)).toThrow('the manifest is not what the key');
    const other = makeSigner();
    expect(() => read(withSignature((each) => ({ ...each, key: other.key })))).toThrow('is not the last');
    const swapped = withSignature((each) => ({ ...each, key: other.key, keys: other.keys }));
    expect(() => read(swapped)).toThrow('the manifest is not what the key');
  });
});

describe('a key that was rotated', () => {
  const next = rotated(owner, '2026-06-01T00:00:00Z');

  it('leads from the key that a reader knows to the new one', () => {
    expect(() => trust(signed(next), owner.key)).not.toThrow();
    expect(() => trust(signed(next), next.key)).not.toThrow();
  });

  it('vouches for what the old one signed, where its history is known', () => {
    expect(() => trust(signed(owner), next.key)).toThrow('unknown key');
    expect(() => trust(signed(owner), next.key, next.keys)).not.toThrow();
    expect(() => trust(signed(owner), next.key, makeSigner().keys)).toThrow('unknown key');
  });

  it('ends what the old one may sign', () => {
    const late = signed(owner, { ...contents, sealedAt: '2026-06-01T00:00:00Z' });
    expect(() => trust(late, owner.key, next.keys)).toThrow('was replaced at 2026-06-01');
    expect(() => trust(late, owner.key)).not.toThrow();
  });

  it('ends nothing of a day that was imported before, and is sealed at its end', () => {
    const end = signed(owner, { ...contents, sealedAt: '2026-03-18T23:59:59Z' });
    expect(() => trust(end, owner.key, rotated(owner, '2026-03-18T14:00:00Z').keys)).not.toThrow();
    expect(() => trust(end, owner.key, rotated(owner, '2026-03-18T00:00:00Z').keys)).toThrow('was replaced');
    const within = signed(owner, { ...contents, sealedAt: '2026-03-18T20:00:00Z' });
    expect(() => trust(within, owner.key, rotated(owner, '2026-03-18T14:00:00Z').keys)).toThrow(
      'was replaced',
    );
  });

  it('ends it for the days after the handover, however far the seal of a thief is dated back', () => {
    const back = signed(owner, { ...contents, sealedAt: '2026-03-18T00:00:00Z' });
    expect(() => trust(back, owner.key, rotated(owner, '2026-03-17T10:00:00Z').keys)).toThrow(
      'was replaced at 2026-03-17',
    );
    expect(() => signed(owner, { ...contents, sealedAt: '2026-03-17T09:00:00Z' })).toThrow(
      'sealed at 2026-03-17T09:00:00Z, before its day began at 2026-03-18T00:00:00Z',
    );
    const before = Buffer.from('"sealedAt":"2026-03-17T09:00:00Z"');
    const files = new Map(signed(undefined));
    const manifest = Buffer.from(files.get('snapshot.json') ?? '').toString();
    files.set('snapshot.json', Buffer.from(manifest.replace(/"sealedAt":"[^"]+"/, before.toString())));
    expect(() => read(files)).toThrow('before its day began');
  });
});

describe('the clock', () => {
  const NOON = Date.parse('2026-03-18T12:00:00Z');
  const at = (sealedAt: string, signer?: Signer) => read(signed(signer, { ...contents, sealedAt }));

  it('is never behind a seal, but for the rest of its day and a clock that is slow', () => {
    expect(() => checkClock(at('2026-03-18T23:59:59Z'), NOON, 'made')).not.toThrow();
    expect(() => checkClock(at('2026-03-19T00:05:00Z'), NOON, 'made')).toThrow('lies ahead of the clock');
    const midnight = Date.parse('2026-03-18T23:55:00Z');
    expect(() => checkClock(at('2026-03-19T00:05:00Z'), midnight, 'made')).not.toThrow();
    expect(() => checkClock(at('2031-01-01T00:00:00Z'), NOON, 'made')).toThrow('2031-01-01');
  });

  it('may be before a sample’s day, and not before its seal beyond that day', () => {
    const sample = (sealedAt: string) => read(signed(undefined, { ...contents, sample: true, sealedAt }));
    const before = Date.parse('2025-03-18T12:00:00Z');
    expect(() => checkClock(sample('2026-03-18T23:59:59Z'), before, 'made')).not.toThrow();
    expect(() => checkClock(sample('2031-01-01T00:00:00Z'), NOON, 'made')).toThrow('2031-01-01');
  });

  it('goes by the period of its day', () => {
    const period = {
      begins: '00:00 Asia/Tokyo',
      from: '2026-03-17T15:00:00Z',
      to: '2026-03-18T15:00:00Z',
    };
    const snapshot = read(signed(undefined, { ...contents, period, sealedAt: '2026-03-18T14:59:59Z' }));
    const check = (now: string) => () => checkClock(snapshot, Date.parse(now), 'made');
    expect(check('2026-03-17T16:00:00Z')).not.toThrow();
    expect(check('2026-03-17T14:00:00Z')).toThrow('it is of 2026-03-18');
  });

  it('is never behind a day or a key', () => {
    const before = Date.parse('2026-03-17T12:00:00Z');
    expect(() => checkClock(at('2026-03-18T10:00:00Z'), before, 'made')).toThrow('it is of 2026-03-18');
    const early = makeSigner('2031-01-01T00:00:00Z');
    expect(() => checkClock(at('2026-03-18T10:00:00Z', early), NOON, 'made')).toThrow(early.key);
  });
});

describe('two histories of one key', () => {
  it('are not both believed: who steals a replaced key cannot hand it over again', () => {
    const published = rotated(owner, '2026-03-01T00:00:00Z');
    const thief = rotated(owner, '2026-02-15T00:00:00Z');
    const stolen = signed(thief);
    expect(() => trust(stolen, owner.key, published.keys)).toThrow(
      `its keys go on from ${owner.key} with ${thief.key}, the known ones with ${published.key}`,
    );
    expect(() => trust(stolen, published.key, published.keys)).toThrow('signed by the unknown key');
    // One that only goes on from the other contradicts nothing.
    expect(() => trust(signed(published), owner.key, owner.keys)).not.toThrow();
  });
});
