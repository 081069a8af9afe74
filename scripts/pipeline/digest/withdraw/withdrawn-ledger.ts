import type { Article } from '../../../../src/schemas/article.ts';
import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import type { Withdrawal } from '../../../../src/schemas/withdrawal.ts';
import { idOfAddress } from './id-of-address.ts';

/** The stage of a ledger's line that says that a published article was withdrawn. */
export const WITHDRAW_STAGE = 'withdraw';

type WithdrawnArticle = Extract<Withdrawal, { kind: 'article' }>;

/** An article of the day that a withdrawal takes out: its ids may be those of several. */
type Gone = Pick<Article, 'id' | 'url' | 'canonicalUrl' | 'title'>;

/** The line of the ledger that counts an article as withdrawn. */
export const withdrawnSubject = (id: string): string => `article ${id}`;

/**
 * Returns a ledger in which each article that is taken out counts as withdrawn, and which no longer has its address or headline:
 * both hold words of it. An import names lines of a file instead of articles; there, one of the published lines counts instead
 * of each.
 *
 * @param gone the articles of the day that are taken out; none where it has only a headline
 */
export function withdrawnLedger(
  ledger: readonly LedgerLine[],
  { ids: [own = '', ...others] }: WithdrawnArticle,
  gone: readonly Gone[],
): LedgerLine[] {
  const counted = linesOf(ledger, gone);
  const known = new Set([own, ...others, ...gone.flatMap(({ url }) => idOfAddress(url) ?? [])]);
  const texts = gone.flatMap(({ url, canonicalUrl, title }) => [url, canonicalUrl ?? url, title]);
  return ledger.map((line, index) => {
    const isNamed = known.has(idOfAddress(line.subject) ?? '');
    const id = counted.get(index) ?? (isNamed && line.outcome === 'published' ? own : undefined);
    if (id !== undefined)
      return {
        stage: WITHDRAW_STAGE,
        subject: withdrawnSubject(id),
        outcome: 'dropped',
        reason: 'withdrawn',
      };
    const { detail, ...rest } = line;
    if (isNamed) return { ...rest, subject: withdrawnSubject(own) };
    return detail !== undefined && texts.some((text) => detail.includes(text)) ? rest : line;
  });
}

/** The published lines of articles, by their place in the ledger: which article each counts. */
function linesOf(ledger: readonly LedgerLine[], gone: readonly Gone[]): Map<number, string> {
  const counted = new Map<number, string>();
  const free = (isIts: (line: LedgerLine) => boolean): number =>
    ledger.findIndex((line, index) => line.outcome === 'published' && !counted.has(index) && isIts(line));
  for (const { id, url } of gone) {
    const places = [
      free(({ subject }) => idOfAddress(subject) === idOfAddress(url)),
      free(({ subject }) => idOfAddress(subject) === id),
      free(isOfImport),
    ];
    const place = places.find((each) => each >= 0);
    if (place !== undefined) counted.set(place, id);
  }
  return counted;
}

const isOfImport = ({ subject }: LedgerLine): boolean =>
  idOfAddress(subject) === undefined && !subject.startsWith('article ');
