import { z } from 'astro/zod';
import { daySchema, instantSchema } from './day.ts';
import { articleIdSchema, slugSchema } from './ids.ts';
import { ONE_LINE } from './one-line.ts';

/** The longest reason, in UTF-16 code units: a few sentences. */
export const MAX_REASON_LENGTH = 500;

/**
 * An address below the root of the site: that of a page ends with a slash. Its parts are plain, so that it leads nowhere
 * else as a path on disk either.
 */
export const siteAddressSchema = z
  .string()
  .max(400)
  .regex(
    /^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+(?:\.[a-z0-9]+)+)?$/,
    'an address is written like /2026-03-18/one/',
  );

const common = {
  day: daySchema,
  /** True where the day is a sample. */
  sample: z.boolean().optional(),
  /** The address of what was withdrawn. */
  page: siteAddressSchema,
  /** Why, as every reader is told. */
  reason: z
    .string()
    .min(1)
    .max(MAX_REASON_LENGTH)
    .regex(ONE_LINE, 'a reason is one line of text, without control characters'),
  /** When. */
  at: instantSchema,
  /** The days whose pages it changes: its own, and those that named what was withdrawn. */
  days: z.array(daySchema).min(1),
  /** Every address that it takes away, sorted: pages, cards, data, pictures. */
  addresses: z.array(siteAddressSchema),
};

/** A record of what was taken out of the publication. It has nothing of the withdrawn text. */
export const withdrawalSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    formatVersion: z.literal(1),
    kind: z.literal('article'),
    ...common,
    /** The ids that its addresses at the source give; its own comes first. */
    ids: z.array(articleIdSchema).min(1),
    /** The story that it was in, by its slug once the article is taken out; absent where there is none. */
    story: slugSchema.optional(),
  }),
  z.strictObject({
    formatVersion: z.literal(1),
    kind: z.literal('story'),
    ...common,
    /** The ids of its articles, which stand alone from then on; the nearest to its centre first. */
    ids: z.array(articleIdSchema).min(1),
  }),
  z.strictObject({ formatVersion: z.literal(1), kind: z.literal('day'), ...common }),
]);

/** A record of a withdrawal that was taken back. */
export const restorationSchema = z.strictObject({
  formatVersion: z.literal(1),
  kind: z.enum(['article', 'story', 'day']),
  ...{ day: common.day, page: common.page, reason: common.reason, at: common.at },
  /** When it had been withdrawn, and why. */
  withdrawn: z.strictObject({ at: common.at, reason: common.reason }),
});

/** All withdrawals of a site, and those that were taken back: the file `/withdrawn.json`. */
export const withdrawnSchema = z.strictObject({
  formatVersion: z.literal(1),
  withdrawals: z.array(withdrawalSchema),
  restored: z.array(restorationSchema).optional(),
});

/** A record of a withdrawal that was taken back. */
export type Restoration = z.infer<typeof restorationSchema>;

/** A record of what was taken out of the publication. */
export type Withdrawal = z.infer<typeof withdrawalSchema>;

/** The name of a withdrawal, unique in a site: that of its file, and what records of days say of it. */
export const withdrawalName = (withdrawal: Withdrawal): string =>
  withdrawal.kind === 'day'
    ? `${withdrawal.day}-day`
    : `${withdrawal.day}-${withdrawal.kind}-${withdrawal.ids[0] ?? ''}`;

/** Withdrawals in one order: by day, kind and id. */
export const sortedWithdrawals = (all: readonly Withdrawal[]): Withdrawal[] =>
  [...new Map(all.map((each) => [withdrawalName(each), each]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, each]) => each);
