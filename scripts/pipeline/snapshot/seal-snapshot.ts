import {
  type Manifest,
  manifestSchema,
  SNAPSHOT_VERSION,
  type SnapshotContents,
} from '../../../src/schemas/snapshot.ts';
import { sortedWithdrawals } from '../../../src/schemas/withdrawal.ts';
import { canonicalLine } from '../../text/canonical-json.ts';
import { checkContents } from './check-contents.ts';
import { completedCorrections, correctionsOf, type Replaced } from './corrections.ts';
import { earlierKey } from './check-records.ts';
import { sha256 } from './check-seal.ts';
import { checkSealTime, SEALERS_REMEDY } from './check-seal-time.ts';
import { checkCount, checkSize, checkTotal } from './limits.ts';
import { MANIFEST, type SealedFileName, type SnapshotBytes } from './snapshot-files.ts';

/** The fields of a manifest apart from its files. */
export interface SealInfo extends Pick<
  Manifest,
  'day' | 'period' | 'sealedAt' | 'generator' | 'sample' | 'public' | 'previous' | 'corrections'
> {
  /** The seal that this one replaces, which it then names among its corrections. */
  replaces?: Replaced | undefined;
  /** The seal that this one completes, before anybody has seen it: it is no correction of its own. */
  completes?: Manifest | undefined;
}

/**
 * Makes the files of a sealed snapshot: records sorted by id as canonical JSON, and the manifest. The ledger keeps its
 * order. The same contents in any order give the same bytes.
 * @param place the snapshot as messages name it
 * @throws InputError when the contents could not be read back (see checkContents), or are more than a snapshot may hold
 */
export function sealSnapshot(contents: SnapshotContents, info: SealInfo, place: string): SnapshotBytes {
  const sorted = sortContents(contents);
  checkCount('articles.jsonl', sorted.articles.length, `${place}/articles.jsonl`);
  checkCount('ledger.jsonl', sorted.ledger.length, `${place}/ledger.jsonl`);
  checkCount('headlines.jsonl', sorted.headlines.length, `${place}/headlines.jsonl`);
  checkContents(sorted, info, place);
  const files = filesOf(sorted);
  for (const { name, bytes } of files) checkSize(name, bytes.length, `${place}/${name}`);
  checkTotal(
    files.map(({ name, bytes }) => [name, bytes.length]),
    place,
  );
  const manifest = manifestOf(files, info);
  return new Map<string, Uint8Array>(files.map(({ name, bytes }) => [name, bytes])).set(
    MANIFEST,
    Buffer.from(canonicalLine(manifest)),
  );
}

/** A file of a snapshot. */
interface SealedFile {
  name: string;
  bytes: Uint8Array;
  records: number;
}

function filesOf(sorted: SnapshotContents): SealedFile[] {
  const { sources, articles, translations, ledger, headlines, earlier, annotations } = sorted;
  const { derived, withdrawals, pictures } = sorted;
  const file = (name: SealedFileName, records: readonly unknown[], text: string): SealedFile => ({
    name,
    bytes: Buffer.from(text),
    records: records.length,
  });
  const lines = (name: SealedFileName, records: readonly unknown[]): SealedFile =>
    file(name, records, records.map(canonicalLine).join(''));
  /** Files of which a snapshot has none where it has no such record. */
  const linesIfAny = (name: SealedFileName, records: readonly unknown[] = []): SealedFile[] =>
    records.length > 0 ? [lines(name, records)] : [];
  return [
    file('sources.json', sources, canonicalLine(sources)),
    lines('articles.jsonl', articles),
    ...linesIfAny('translations.jsonl', translations),
    lines('ledger.jsonl', ledger),
    ...linesIfAny('headlines.jsonl', headlines),
    ...linesIfAny('earlier.jsonl', earlier),
    ...linesIfAny('annotations.jsonl', annotations),
    ...(derived ? [lines('derived-articles.jsonl', derived.articles)] : []),
    ...linesIfAny('derived-stories.jsonl', derived?.stories),
    ...(withdrawals ? [lines('withdrawals.jsonl', withdrawals)] : []),
    ...sortedBy([...pictures], ([name]) => name).map(([name, bytes]) => ({ name, bytes, records: 1 })),
  ];
}

function manifestOf(files: readonly SealedFile[], info: SealInfo): Manifest {
  const { day, period, sealedAt, generator, sample, previous, replaces, completes, public: form } = info;
  checkSealTime(info, `the snapshot of ${day}`, SEALERS_REMEDY);
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
    files: Object.fromEntries(
      files.map(({ name, bytes, records }) => [
        name,
        { sha256: sha256(bytes), bytes: bytes.length, records },
      ]),
    ),
  });
  if (completes) return { ...manifest, corrections: completedCorrections(completes, manifest) };
  return replaces ? { ...manifest, corrections: correctionsOf(replaces, manifest) } : manifest;
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
