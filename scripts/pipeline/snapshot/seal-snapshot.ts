import {
  type Manifest,
  manifestSchema,
  SNAPSHOT_VERSION,
  type SnapshotContents,
} from '../../../src/schemas/snapshot.ts';
import { sortedWithdrawals } from '../../../src/schemas/withdrawal.ts';
import { canonicalLine } from '../../text/canonical-json.ts';
import { checkContents } from './check-contents.ts';
import { correctionsOf, type Replaced } from './corrections.ts';
import { earlierKey } from './check-records.ts';
import { sha256 } from './check-seal.ts';
import { checkCount, checkSize, checkTotal } from './limits.ts';
import { MANIFEST, type SealedFileName, type SnapshotBytes } from './snapshot-files.ts';

/** The fields of a manifest apart from its files. */
export interface SealInfo extends Pick<
  Manifest,
  'day' | 'period' | 'sealedAt' | 'generator' | 'sample' | 'public' | 'previous' | 'corrections'
> {
  /** The seal that this one replaces, which it then names among its corrections. */
  replaces?: Replaced | undefined;
}

/**
 * Makes the files of a sealed snapshot: records sorted by id as canonical JSON, and the manifest. The ledger keeps its
 * order. The same contents in any order give the same bytes.
 * @param place the snapshot as messages name it
 * @throws InputError when the contents could not be read back (see checkContents), or are more than a snapshot may hold
 */
export function sealSnapshot(contents: SnapshotContents, info: SealInfo, place: string): SnapshotBytes {
  const sorted = sortContents(contents);
  const { sources, articles, translations, ledger, headlines, earlier, annotations } = sorted;
  checkCount('articles.jsonl', articles.length, `${place}/articles.jsonl`);
  checkCount('ledger.jsonl', ledger.length, `${place}/ledger.jsonl`);
  checkCount('headlines.jsonl', headlines.length, `${place}/headlines.jsonl`);
  checkContents(sorted, info, place);
  const files = new Map<string, Uint8Array>();
  const sealed: Manifest['files'] = {};
  const seal = (name: string, bytes: Uint8Array, records: number): void => {
    checkSize(name, bytes.length, `${place}/${name}`);
    files.set(name, bytes);
    sealed[name] = { sha256: sha256(bytes), bytes: bytes.length, records };
  };
  const add = (name: SealedFileName, records: readonly unknown[], text: string): void =>
    seal(name, Buffer.from(text), records.length);
  const addLines = (name: SealedFileName, records: readonly unknown[]): void =>
    add(name, records, records.map(canonicalLine).join(''));

  add('sources.json', sources, canonicalLine(sources));
  addLines('articles.jsonl', articles);
  if (translations.length > 0) addLines('translations.jsonl', translations);
  addLines('ledger.jsonl', ledger);
  if (headlines.length > 0) addLines('headlines.jsonl', headlines);
  if (earlier.length > 0) addLines('earlier.jsonl', earlier);
  if (annotations.length > 0) addLines('annotations.jsonl', annotations);
  if (sorted.derived) addLines('derived-articles.jsonl', sorted.derived.articles);
  if (sorted.derived && sorted.derived.stories.length > 0)
    addLines('derived-stories.jsonl', sorted.derived.stories);
  if (sorted.withdrawals) addLines('withdrawals.jsonl', sorted.withdrawals);
  for (const [name, bytes] of sortedBy([...sorted.pictures], ([name]) => name)) seal(name, bytes, 1);
  checkTotal(
    [...files].map(([name, { length }]) => [name, length]),
    place,
  );
  const { day, period, sealedAt, generator, sample, previous, replaces, public: form } = info;
  const manifest = manifestSchema.parse({
    format: 'overview-snapshot',
    version: SNAPSHOT_VERSION,
    day,
    period,
    sealedAt,
    generator,
    sample,
    public: form,
    previous,
    corrections: replaces?.manifest.corrections ?? info.corrections,
    files: sealed,
  });
  const corrections = replaces ? correctionsOf(replaces, manifest) : manifest.corrections;
  const bytes = Buffer.from(canonicalLine({ ...manifest, corrections }));
  return files.set(MANIFEST, bytes);
}

function sortContents(contents: SnapshotContents): SnapshotContents {
  return {
    ...contents,
    sources: sortedBy(contents.sources, ({ id }) => id),
    articles: sortedBy(contents.articles, ({ id }) => id),
    translations: sortedBy(contents.translations, ({ article }) => article),
    headlines: sortedBy(contents.headlines, ({ url }) => url),
    earlier: sortedBy(contents.earlier, earlierKey),
    annotations: sortedBy(contents.annotations, ({ story }) => story),
    ...(contents.withdrawals && { withdrawals: sortedWithdrawals(contents.withdrawals) }),
    ...(contents.derived && {
      derived: {
        articles: sortedBy(contents.derived.articles, ({ id }) => id),
        stories: sortedBy(contents.derived.stories, ({ key }) => key),
      },
    }),
  };
}

function sortedBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
