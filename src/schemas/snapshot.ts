import { z } from 'astro/zod';
import type { Annotation } from './annotation.ts';
import type { Article } from './article.ts';
import { daySchema, instantSchema } from './day.ts';
import { dayPeriodSchema } from './day-period.ts';
import type { DerivedArticle } from './derived-article.ts';
import type { EarlierStory } from './earlier-story.ts';
import type { Headline } from './headline.ts';
import type { LedgerLine } from './ledger.ts';
import { publicFormSchema } from './public-form.ts';
import { chainFieldsSchema } from './seal-chain.ts';
import { sha256Schema } from './sha256.ts';
import type { Signature } from './signature.ts';
import type { Source } from './source.ts';
import type { Story } from './story.ts';
import type { Translation } from './translation.ts';
import type { Withdrawal } from './withdrawal.ts';

/** The snapshot version that this program writes, and the newest that it reads. */
export const SNAPSHOT_VERSION = 1;

/** The expected size and checksum of one file of a snapshot. */
export const sealedFileSchema = z.strictObject({
  sha256: sha256Schema,
  bytes: z.int().nonnegative(),
  /** Lines of a `.jsonl`, elements of a `.json` array; 1 of a picture. */
  records: z.int().nonnegative(),
});

/** `snapshot.json`: the manifest that seals a snapshot. */
export const manifestSchema = z.strictObject({
  format: z.literal('overview-snapshot'),
  version: z.literal(SNAPSHOT_VERSION),
  day: daySchema,
  /** Absent where it is the calendar day in UTC. */
  period: dayPeriodSchema.optional(),
  sealedAt: instantSchema,
  generator: z.strictObject({ name: z.string().min(1), version: z.string().min(1) }),
  /** True if everything in it is invented for demonstration; every page then says so. */
  sample: z.boolean().optional(),
  /** Present in the public form alone. */
  public: publicFormSchema.optional(),
  ...chainFieldsSchema.shape,
  /** The other files of the directory, by name. */
  files: z.record(z.string(), sealedFileSchema),
});

/** The manifest that seals a snapshot. */
export type Manifest = z.infer<typeof manifestSchema>;

/** The sealed inputs of one day's digest, read and verified. */
export interface Snapshot {
  manifest: Manifest;
  /** Sorted by id. */
  sources: Source[];
  /** Sorted by id. */
  articles: Article[];
  /** Sorted by article. */
  translations: Translation[];
  ledger: LedgerLine[];
  /** Every entry of the day's feeds, chosen or not, sorted by address; empty if the snapshot does not include them. */
  headlines: Headline[];
  /** The stories of earlier days whose threads today's may continue, sorted by day and slug. */
  earlier: EarlierStory[];
  /** What a language model wrote about its stories, sorted by story; empty if none was used. */
  annotations: Annotation[];
  /** The bytes of the articles' pictures by file name, such as `images/….avif`; empty if none were gathered. */
  pictures: ReadonlyMap<string, Uint8Array>;
  /** What was derived from texts that the public form withholds; in that form alone. */
  derived?: Derived;
  /** The withdrawals by which it was changed, by name; absent where there are none. Only the public form seals them. */
  withdrawals?: Withdrawal[];
  /** The signature over its manifest, checked; absent where it has none. */
  signature?: Signature;
}

/** A snapshot as it was read. */
export interface ReadSnapshot extends Snapshot {
  /** The archive from which a public snapshot was read, if it is one as the program packs them. */
  archive?: Uint8Array;
}

/** What a digest says that the public texts alone cannot give. */
export interface Derived {
  /** Sorted by id. */
  articles: DerivedArticle[];
  /** Sorted by key. */
  stories: Story[];
}

/** All that a snapshot seals, whatever its manifest says of it. */
export type SnapshotContents = Omit<Snapshot, 'manifest' | 'signature'>;
