import type { Kind } from '../../../../src/schemas/kind.ts';
import { wordsOf } from '../../../text/words.ts';

/** Fewest and most words of a headline that names an event well. */
const MIN_WORDS_OF_HEADLINE = 3;
const MAX_WORDS_OF_HEADLINE = 22;

/** Least share of a headline's letters inside quotation marks that makes it a quotation. */
const QUOTED = 0.55;

/** Pairs of quotation marks; single straight and curly ones only where no letter touches them from outside. */
const QUOTATION =
  /“[^”]+”|„[^“”]+[“”]|«[^»]+»|»[^«]+«|「[^」]+」|『[^』]+』|"[^"]+"|(?<![\p{L}\p{N}])['‘].+?['’](?![\p{L}\p{N}])/gu;

/** Two quoted words or more, and a comma before or after the closing mark. */
const SPOKEN_FIRST = /^["“„«'‘][^"”»]+\s[^"”»]+?(?:,["”“»'’]|["”“»'’],)\s/u;

/** How unsuitable each kind is to name an event; only a report is suitable. */
const BY_KIND: Readonly<Record<Kind, number>> = {
  report: 0,
  photo: 3,
  feature: 3,
  live: 6,
  roundup: 6,
  explainer: 6,
  routine: 6,
  opinion: 7,
  satire: 7,
};

/** A reaction to the event, which is not the event. */
const REACTION = /\breact(?:s|ed|ions?)\b(?! (?:mass|time|wheel))/iu;

/**
 * Returns how unsuitable a headline is to name a story's event: 0 for a good one, up to 7; the worst flaw counts.
 * Worst is an opinion, then what is not a single report, a question, a quotation, pictures and features, two events, a
 * mere reaction or unusual length.
 * @param language BCP 47 tag of the headline
 */
export function headlineFlaw(headline: string, language: string, kind: Kind): number {
  const words = wordsOf(headline, language).length;
  return Math.max(
    BY_KIND[kind],
    isQuestion(headline) ? 5 : 0,
    isQuotation(headline) ? 4 : 0,
    joinsTwo(headline) ? 2 : 0,
    words < MIN_WORDS_OF_HEADLINE || words > MAX_WORDS_OF_HEADLINE || REACTION.test(headline) ? 1 : 0,
  );
}

function isQuestion(headline: string): boolean {
  return /[?？؟]/u.test(headline.replace(QUOTATION, ''));
}

/**
 * Whether most of the headline is somebody's words, or it begins with somebody's words and a comma (`"I was scared,"
 * says the driver`), or with a dash, which introduces speech in Norwegian.
 */
function isQuotation(headline: string): boolean {
  const quoted = (headline.match(QUOTATION) ?? []).reduce((sum, each) => sum + lettersIn(each), 0);
  return quoted >= QUOTED * lettersIn(headline) || SPOKEN_FIRST.test(headline) || /^[-–—]\s/u.test(headline);
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Whether a semicolon joins two events: three words or more on either side. */
function joinsTwo(headline: string): boolean {
  const parts = headline.split(/;\s+/);
  return parts.length > 1 && parts.every((part) => part.trim().split(/\s+/).length >= 3);
}
