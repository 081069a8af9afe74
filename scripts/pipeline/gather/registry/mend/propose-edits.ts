import type { Day } from '../../../../../src/schemas/day.ts';
import { primaryLanguage } from '../../../../../src/schemas/language.ts';
import type { Source } from '../../../../../src/schemas/source.ts';
import { daysBetween } from '../../../../text/days-between.ts';
import { plainAddress } from '../../../../text/plain-address.ts';
import type { FeedHistory } from './feed-history.ts';
import { type FeedVerdict, judgeFeed } from './judge-feed.ts';
import { type FeedEdit, isEdit, type SourceEdit } from './source-edit.ts';

/** Age of a feed's `verified`, in days, from which it is renewed: renewed every time, it would hide the other edits. */
const RENEWED_AFTER = 28;

/** What is known when edits are proposed. */
export interface MendingQuestion {
  registry: readonly Source[];
  /** The sources whose feeds were asked. */
  chosen: readonly Source[];
  /** With the answers of this run. */
  history: FeedHistory;
  /** The feeds of which this run has an answer. */
  asked: ReadonlySet<string>;
  today: Day;
  /** Age of the newest entry, in days, from which a feed counts as stale. */
  staleDays: number;
}

/** The edits that the answers justify. */
export interface Proposal {
  edits: SourceEdit[];
  /** What a person should look at although it justifies no edit, one line each. */
  notes: string[];
}

/** Whose feeds are at which address, by `plainAddress`; grows with what moves there. */
type Taken = Map<string, string>;

/** Proposes edits of the chosen sources, in the registry's order. */
export function proposeEdits(question: MendingQuestion): Proposal {
  const { registry, chosen } = question;
  const taken: Taken = new Map(
    registry.flatMap(({ id, feeds }) => feeds.map((feed) => [plainAddress(feed), id] as const)),
  );
  const notes: string[] = [];
  const edits = chosen.map((source) => editOf(source, question, taken, notes));
  return { edits: edits.filter(isEdit), notes };
}

function editOf(source: Source, question: MendingQuestion, taken: Taken, notes: string[]): SourceEdit {
  const { history, asked, staleDays } = question;
  const verdicts = source.feeds.map((feed) =>
    asked.has(feed) ? judgeFeed(history.feeds[feed] ?? [], staleDays) : undefined,
  );
  const edit: SourceEdit = { source, feeds: source.feeds.map(() => ({})), reasons: [] };
  if (verdicts.length > 0 && verdicts.every((verdict) => verdict?.gone !== undefined)) {
    const why = source.feeds.map((feed, index) => `${feed}: ${verdicts[index]?.gone ?? ''}`).join('; ');
    if (!source.daily) notes.push(`${source.id}: no feed of it is of use: ${why}`);
    else {
      edit.leaves = why;
      edit.reasons.push(`${source.id}: no longer daily: ${why}`);
    }
    return edit;
  }
  edit.feeds = source.feeds.map((_, index) => {
    const verdict = verdicts[index];
    if (verdict === undefined) return {};
    const { said, ...change } = feedEdit(source, index, verdict, question.today, taken);
    if (said !== undefined) (isChange(change) ? edit.reasons : notes).push(`${source.id}: ${said}`);
    return change;
  });
  const other = otherLanguage(source, verdicts);
  if (other !== undefined) {
    edit.language = other.of;
    edit.reasons.push(
      `${source.id}: its entries are in ${other.of}, not ${source.language}, ${other.evidence}`,
    );
  }
  return edit;
}

/** The language of all feeds of a source that could be read, where it is another than the registry's. */
function otherLanguage(
  source: Source,
  verdicts: readonly (FeedVerdict | undefined)[],
): FeedVerdict['language'] {
  const read = verdicts.filter((verdict) => verdict?.answers && verdict.gone === undefined);
  const [first, ...others] = read.map((verdict) => verdict?.language);
  if (first === undefined || first.of === primaryLanguage(source.language)) return undefined;
  return others.every((language) => language?.of === first.of) ? first : undefined;
}

function isChange({ address, gone }: FeedEdit): boolean {
  return address !== undefined || gone !== undefined;
}

function feedEdit(
  source: Source,
  index: number,
  { answers, gone, moved }: FeedVerdict,
  today: Day,
  taken: Taken,
): FeedEdit & { said?: string } {
  const feed = source.feeds[index] ?? '';
  if (gone !== undefined) return { gone, said: `${feed} is taken out, ${gone}` };
  const renewed = answers && isDue(source, index, today) ? { verified: today } : {};
  if (moved === undefined || moved.to === feed) return renewed;
  const { to, evidence } = moved;
  const place = plainAddress(to);
  const owner = place === plainAddress(feed) ? undefined : taken.get(place);
  if (feed.startsWith('https:') && to.startsWith('http:'))
    return { ...renewed, said: `${feed} ${evidence} to ${to}, where it is not encrypted` };
  if (owner === source.id && source.feeds.length > 1)
    return {
      gone: `${evidence} to ${to}`,
      said: `${feed} is taken out, ${evidence} to ${to}, a feed that it has`,
    };
  if (owner !== undefined) return { ...renewed, said: `${feed} ${evidence} to ${to}, a feed of ${owner}` };
  taken.set(place, source.id);
  return { address: to, verified: today, said: `${feed} is now ${to}: ${evidence}` };
}

function isDue({ verified }: Source, index: number, today: Day): boolean {
  const known = verified?.[index];
  if (known?.how !== 'fetched') return true;
  // A date to come is by a clock that was wrong.
  return known.date > today || daysBetween(known.date, today) >= RENEWED_AFTER;
}
