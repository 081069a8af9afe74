import type { EarlierStory } from '../../../../src/schemas/earlier-story.ts';
import type { Snapshot } from '../../../../src/schemas/snapshot.ts';
import { sortedWithdrawals, type Withdrawal, withdrawalName } from '../../../../src/schemas/withdrawal.ts';
import { InputError } from '../../outcome/input-error.ts';
import { isPublic } from '../../snapshot/public-snapshot.ts';
import { idOfAddress } from './id-of-address.ts';
import { withdrawnLedger } from './withdrawn-ledger.ts';

/**
 * Returns a snapshot without what was withdrawn, as every later stage gets it: no article, translation, headline or picture
 * of it is left, nor what earlier days reported of it. It names the withdrawals that it was changed by. A withdrawn day is not
 * composed at all, so its own withdrawal changes nothing here.
 *
 * @param withdrawals of the whole site
 * @throws InputError when a public snapshot would have to be changed, which cannot be grouped anew, and when no article is left
 */
export function takeOut<T extends Snapshot>(snapshot: T, withdrawals: readonly Withdrawal[]): T {
  const { day } = snapshot.manifest;
  const applied = snapshot.withdrawals ?? [];
  const names = new Set(applied.map(withdrawalName));
  const others = sortedWithdrawals(withdrawals).filter((each) => !names.has(withdrawalName(each)));
  const ids = others.length > 0 ? idsIn(snapshot) : new Set<string>();
  const fresh = others.filter((each) => concerns(snapshot, each, ids));
  const [first] = fresh;
  if (!first) return snapshot;
  if (isPublic(snapshot))
    throw new InputError(
      `the public snapshot of ${day}`,
      `it was made before ${first.page} was withdrawn`,
      'give the private snapshot, or the newest public one',
    );
  const taken = fresh.reduce<Snapshot>(takeOne, snapshot);
  if (taken.articles.length === 0)
    throw new InputError(
      `the day ${day}`,
      'no article would be left on it',
      `withdraw the day: npm run withdraw -- ${day} --reason "…"`,
    );
  return { ...snapshot, ...taken, withdrawals: sortedWithdrawals([...applied, ...fresh]) };
}

/** The ids of a day's articles, and those that the addresses of its headlines give. */
const idsIn = ({ articles, headlines }: Snapshot): ReadonlySet<string> =>
  new Set([...articles.map(({ id }) => id), ...headlines.flatMap(({ url }) => idOfAddress(url) ?? [])]);

/** Whether a withdrawal changes anything of a day. */
function concerns(
  { manifest: { day }, earlier }: Snapshot,
  withdrawal: Withdrawal,
  ids: ReadonlySet<string>,
): boolean {
  if (withdrawal.kind === 'day' && withdrawal.day === day) return false;
  if (withdrawal.day === day || withdrawal.days.includes(day)) return true;
  const isThere = withdrawal.kind === 'article' && withdrawal.ids.some((id) => ids.has(id));
  return isThere || earlier.some((story) => withoutWithdrawn(story, withdrawal) !== story);
}

/** Whether an id is one of a withdrawn article. */
const isOf = (withdrawal: Withdrawal, id: string | undefined): boolean =>
  withdrawal.kind === 'article' && withdrawal.ids.includes(id ?? '');

/** Returns a snapshot without what one withdrawal takes out; doing it again changes nothing more. */
export function takeOne(snapshot: Snapshot, withdrawal: Withdrawal): Snapshot {
  const earlier = snapshot.earlier.flatMap((story) => withoutWithdrawn(story, withdrawal) ?? []);
  if (withdrawal.kind !== 'article') return { ...snapshot, earlier };
  const stays = (id: string | undefined): boolean => !isOf(withdrawal, id);
  const articles = snapshot.articles.filter(({ id }) => stays(id));
  const gone = snapshot.articles.filter(({ id }) => !stays(id));
  const shown = new Set(articles.flatMap(({ image }) => image?.files?.map(({ file }) => file) ?? []));
  return {
    ...snapshot,
    articles,
    earlier,
    translations: snapshot.translations.filter(({ article }) => stays(article)),
    headlines: snapshot.headlines.filter(({ url }) => stays(idOfAddress(url))),
    annotations: snapshot.annotations.filter((each) => each.articles.every(stays)),
    pictures: new Map([...snapshot.pictures].filter(([file]) => shown.has(file))),
    ledger: withdrawnLedger(snapshot.ledger, withdrawal, gone),
  };
}

/**
 * What a later day still knows of an earlier story: all of it, without an article, or nothing, where its page is gone: then
 * its title may be that of the withdrawn article.
 */
function withoutWithdrawn(story: EarlierStory, withdrawal: Withdrawal): EarlierStory | undefined {
  if (withdrawal.kind === 'day' && story.day === withdrawal.day) return undefined;
  if (withdrawal.addresses.includes(`/${story.day}/${story.slug}/`)) return undefined;
  const articles = story.articles.filter(({ id }) => !isOf(withdrawal, id));
  if (articles.length === story.articles.length) return story;
  return articles.length > 0 ? { ...story, articles } : undefined;
}
