import type { ReadSnapshot } from '../../../src/schemas/snapshot.ts';
import type { Withdrawal } from '../../../src/schemas/withdrawal.ts';
import { composeSnapshot, type DigestOptions } from '../../pipeline/digest/build-digest.ts';
import type { ComposedDay } from '../../pipeline/digest/compose/compose-day.ts';
import { idOfAddress } from '../../pipeline/digest/withdraw/id-of-address.ts';
import { takeOut } from '../../pipeline/digest/withdraw/take-out.ts';

/** What is to be withdrawn, where and when. */
export interface WithdrawalRequest {
  kind: Withdrawal['kind'];
  day: string;
  /** Its last part; that of a day is empty. */
  slug: string;
  page: string;
  reason: string;
  at: string;
}

/**
 * The record of an article or story that is to be withdrawn from a day, before it is known what goes with it.
 * @param snapshot the day, without what was withdrawn earlier
 * @returns undefined when the day has nothing at this address
 */
export function findWithdrawn(
  snapshot: ReadSnapshot,
  { kind, slug, ...wanted }: WithdrawalRequest,
  digest: DigestOptions,
): Withdrawal | undefined {
  const composed = composeSnapshot(snapshot, digest);
  const { sample } = snapshot.manifest;
  const common = {
    ...{ formatVersion: 1 as const, ...wanted, ...(sample && { sample }) },
    ...{ days: [wanted.day], addresses: [] },
  };
  if (kind === 'story') {
    const story = composed.stories.find((each) => each.slug === slug);
    return story && { ...common, kind, ids: story.articles };
  }
  const found = composed.articles.find(({ frontMatter }) => frontMatter.slug === slug)?.frontMatter;
  const article = snapshot.articles.find(({ id }) => id === found?.id);
  if (kind === 'day' || !found || !article) return undefined;
  const ids = [...new Set([article.id, idOfAddress(article.url) ?? article.id])];
  const record: Withdrawal = { ...common, kind, ids };
  const story =
    found.story === undefined ? undefined : goesOnAs(found.story, composed, snapshot, record, digest);
  return { ...record, ...(story !== undefined && { story }) };
}

/** The story that has most of the other articles of an article’s story, once that article is taken out. */
function goesOnAs(
  slug: string,
  { stories }: ComposedDay,
  snapshot: ReadSnapshot,
  record: Withdrawal,
  digest: DigestOptions,
): string | undefined {
  if (snapshot.articles.length < 2) return undefined;
  const former = new Set(stories.find((each) => each.slug === slug)?.articles);
  const shared = composeSnapshot(takeOut(snapshot, [record]), digest)
    .stories.map((each) => ({ slug: each.slug, count: each.articles.filter((id) => former.has(id)).length }))
    .filter(({ count }) => count > 0);
  return shared.sort((a, b) => b.count - a.count)[0]?.slug;
}
