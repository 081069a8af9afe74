import { sentenceAfterDateline } from '../../../../src/schemas/dateline.ts';
import type { Kind } from '../../../../src/schemas/kind.ts';
import type { Evidence } from '../../../../src/schemas/take.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { readPassages, type Passage, type ReadArticle } from '../split/passages.ts';
import { isAboutTitle, type QuotedUnder } from './about-title.ts';
import { saysWhatHappened, sharesTitle } from './says-what-happened.ts';
import { stemsIn } from './stems-in.ts';
import { termWordsOf } from '../split/terms.ts';

/** Most sentences of a summary, each from a different voice. */
const MAX_SENTENCES = 3;
/** Length limits of a sentence that is quoted whole, in UTF-16 units: neither a fragment nor a paragraph. */
const QUOTED_LENGTH = { least: 50, most: 320 };
/** Sentences at the start of a report that may represent it. */
const OPENING = 5;
/** Factor on the first sentence: reports begin with what happened. */
const WEIGHT_OF_FIRST_SENTENCE = 1.15;
/** How much of a sentence's score its similarity to one already chosen takes away. */
const REDUNDANCY = 0.8;
/** Similarity from which two sentences are one, reprinted: it is quoted once. */
const REPRINTED = 0.85;
/** How much a first sentence gains that has all words of the title: what happened is what the title says. */
const WEIGHT_OF_TITLE = 0.5;
/** What makes a sentence say what would happen, and the factor on it. */
const CONDITION = /\b(?:if|unless)\b/i;
const WEIGHT_OF_CONDITION = 0.5;
/** A third sentence must score at least this share of the first; a second is given wherever there is one. */
const MIN_WORTH_OF_THIRD = 0.5;
/** Weight of a headline relative to a sentence: it represents a source that has no sentence to quote. */
const HEADLINE = 0.5;
/** Trailers that feeds append to a summary, and calls to action. */
const LEAVINGS =
  /read (?:the )?(?:full|more|rest)|continue reading|sign up|subscribe|click here|newsletter|free app|photo:|\(file\)/i;

/** How a sentence begins or ends that leans on the one before it, and cannot stand alone as a quotation. */
const LEANING =
  /^["“‘'(]?(?:(?:He|She|They|It|His|Her|Their|Its|Meanwhile|However|But|And|Also|Moreover)\b|(?:This|That|These|Those)\b(?!\s+(?:morning|afternoon|evening|night|week|weekend|month|year|season|spring|summer|autumn|winter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b))|\b(?:reports?|reported|said|says|announced|stated|wrote|writes) (?:this|so|it)\.$|\bthis (?:is|was|has been) (?:reported|announced|stated|said|written) (?:by|in|on)\b/;

/**
 * Kinds in order of preference: reports say what happened; features are quoted where there is nothing else; the others
 * come last.
 */
const TURN: Partial<Record<Kind, number>> = { report: 0, feature: 1 };
const LAST_TURN = 2;

interface SentenceCandidate {
  reading: ReadArticle;
  /** The turn of its article's kind. */
  turn: number;
  passage: Passage;
  stems: ReadonlySet<string>;
  worth: number;
  /**
   * The share of the title's words that it has, 0 to 1. They are counted, not weighed as in `isAboutTitle`: who and where is
   * in every sentence of a story, and cannot show which are about it, but the first one quoted should have them too.
   */
  ofTitle: number;
}

/**
 * Returns the sentences that say what most of a story's articles say, quoted whole, each from a different voice, most
 * central first; none where fewer than two voices are readable in English. Reports are quoted; a feature, then any
 * other kind, only as the second voice, or where there is no report. Centrality is a sentence's mean similarity to the
 * openings of the other articles (degree centrality: Erkan and Radev, "LexRank", 2004), less its redundancy with what
 * was chosen already (Carbonell and Goldstein, "The Use of MMR", 1998). Where the story divides, the next sentence is of a take
 * that none was quoted of, if such a one is there. What has no main verb or reads like a caption is not
 * quoted, nor, under a title in English, what is about something else.
 */
export function centralSentences(
  articles: readonly DayArticle[],
  kindOf: (article: DayArticle) => Kind,
  title?: QuotedUnder,
  takes: readonly { articles: readonly string[] }[] = [],
): Evidence[] {
  const turns = new Map(articles.map((each) => [each.article.id, TURN[kindOf(each)] ?? LAST_TURN]));
  const readings = articles.map(readPassages).filter((reading) => reading !== undefined);
  if (new Set(readings.map(({ voice }) => voice)).size < 2) return [];
  const openings = readings.map((reading) => stemSet(openingOf(reading)));
  const titleStems = stemsIn(termWordsOf(title?.text ?? ''));
  const isNearTitle = title ? isAboutTitle(title, openings) : () => true;
  const candidates = readings
    .flatMap((reading) => candidatesOf(reading, readings, openings))
    .filter(({ stems, passage }) => {
      return isNearTitle(stems) && sharesTitle(stems, titleStems) && saysWhatHappened(passage.text);
    })
    .map((each) => ({
      ...each,
      // A headline is much like the title anyway, or is the title.
      ofTitle: each.passage.part === 'title' ? 0 : shareOf(titleStems, each.stems),
      turn: turns.get(each.reading.id) ?? LAST_TURN,
    }));
  const chosen: SentenceCandidate[] = [];
  while (chosen.length < MAX_SENTENCES) {
    const fitting = chosen.length < 2 ? candidates : candidates.filter(isReport);
    const next = bestInTurn(ofOtherTakes(fitting, chosen, takes), chosen) ?? bestInTurn(fitting, chosen);
    const least = chosen.length < 2 ? 0 : MIN_WORTH_OF_THIRD * (chosen[0]?.worth ?? 0);
    if (!next || worthBeside(next, chosen) < least) break;
    chosen.push(next);
  }
  return chosen.map(quotationOf);
}

const shareOf = (title: ReadonlySet<string>, stems: ReadonlySet<string>): number =>
  stems.intersection(title).size / Math.max(1, title.size);

function candidatesOf(
  reading: ReadArticle,
  readings: readonly ReadArticle[],
  openings: readonly ReadonlySet<string>[],
): Omit<SentenceCandidate, 'turn' | 'ofTitle'>[] {
  const others = openings.filter((_, index) => readings[index]?.voice !== reading.voice);
  const quotable = [...reading.passages.filter(({ part }) => part === 'title'), ...bodyOf(reading)];
  const first = quotable.findIndex(({ part }) => part !== 'title');
  return quotable.flatMap((passage, index) => {
    if (passage.part === 'title' ? passage.text.length > QUOTED_LENGTH.most : !isWholeSentence(passage))
      return [];
    const stems = stemSet([passage]);
    const likeness = others.reduce((sum, other) => sum + likenessOf(stems, other), 0) / others.length;
    const place = passage.part === 'title' ? HEADLINE : index === first ? WEIGHT_OF_FIRST_SENTENCE : 1;
    const certain = CONDITION.test(passage.text) ? WEIGHT_OF_CONDITION : 1;
    return [{ reading, passage, stems, worth: likeness * place * certain }];
  });
}

/** Whether a passage is of quotable length and runs from a capital to a full stop, or is all of its block. */
function isWholeSentence({ text, whole }: Passage): boolean {
  if (text.length < QUOTED_LENGTH.least || text.length > QUOTED_LENGTH.most) return false;
  if (LEAVINGS.test(text) || LEANING.test(text)) return false;
  if (!/^["“‘'(]?[\p{Lu}\p{N}]/u.test(text) || /(?:…|\.\.)["”’')]*$/.test(text)) return false;
  // A feed's summary often ends without a full stop; one that was cut ends with an ellipsis or a comma.
  return /[.!?]["”’')]*$/.test(text) || (text === whole && /[\p{L}\p{N}"”’')]$/u.test(text));
}

function isReport({ turn }: SentenceCandidate): boolean {
  return turn === TURN.report;
}

/** The candidates of takes of which nothing is chosen yet, once something of another take is. */
function ofOtherTakes(
  candidates: readonly SentenceCandidate[],
  chosen: readonly SentenceCandidate[],
  takes: readonly { articles: readonly string[] }[],
): SentenceCandidate[] {
  const unquoted = takes.filter(
    ({ articles }) => !chosen.some(({ reading }) => articles.includes(reading.id)),
  );
  if (unquoted.length === takes.length) return [];
  return candidates.filter(({ reading }) => unquoted.some(({ articles }) => articles.includes(reading.id)));
}

/** Returns the best candidate of the first turn that has any. */
function bestInTurn(
  candidates: readonly SentenceCandidate[],
  chosen: readonly SentenceCandidate[],
): SentenceCandidate | undefined {
  for (let turn = 0; turn <= LAST_TURN; turn += 1) {
    const found = best(
      candidates.filter((candidate) => candidate.turn === turn),
      chosen,
    );
    if (found) return found;
  }
  return undefined;
}

function best(
  candidates: readonly SentenceCandidate[],
  chosen: readonly SentenceCandidate[],
): SentenceCandidate | undefined {
  const voices = new Set(chosen.map(({ reading }) => reading.voice));
  let found: SentenceCandidate | undefined;
  for (const candidate of candidates) {
    if (candidate.worth === 0 || voices.has(candidate.reading.voice)) continue;
    if (chosen.some(({ stems }) => likenessOf(stems, candidate.stems) >= REPRINTED)) continue;
    if (!found || worthBeside(candidate, chosen) > worthBeside(found, chosen)) found = candidate;
  }
  return found;
}

/** What a candidate is worth beside those chosen: the first says what the title says, the others what that one does not. */
function worthBeside(
  { stems, worth, ofTitle }: SentenceCandidate,
  chosen: readonly SentenceCandidate[],
): number {
  if (chosen.length === 0) return worth * (1 + WEIGHT_OF_TITLE * ofTitle);
  const said = Math.max(...chosen.map((other) => likenessOf(stems, other.stems)));
  return worth * (1 - REDUNDANCY * said);
}

function openingOf(reading: ReadArticle): Passage[] {
  return [...reading.passages.filter(({ part }) => part === 'title'), ...bodyOf(reading)];
}

function bodyOf({ passages }: ReadArticle): Passage[] {
  return passages.filter(({ part }) => part === 'body').slice(0, OPENING);
}

function stemSet(passages: readonly Passage[]): Set<string> {
  return stemsIn(passages.flatMap((passage) => passage.words));
}

/** Returns the cosine similarity of two sets: their overlap over the geometric mean of their sizes. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  return one.intersection(other).size / Math.sqrt(one.size * other.size);
}

/** Returns the quotation of a headline, or of a sentence without the dateline that a report begins with. */
function quotationOf({ reading, passage }: SentenceCandidate): Evidence {
  const { block, span } = passage;
  const text = passage.part === 'title' ? passage.text : sentenceAfterDateline(passage.text, passage.whole);
  const start = span.start + passage.text.length - text.length;
  return { article: reading.id, side: reading.side, block, start, end: span.end, text };
}
