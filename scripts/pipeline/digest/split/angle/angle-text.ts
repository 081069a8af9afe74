import { withoutDateline } from '../../../../../src/schemas/dateline.ts';
import { contentStems } from '../../../../text/content-stems.ts';
import { sentenceSpans } from '../../../../text/sentences.ts';
import { type DayArticle, voiceOf } from '../../../snapshot/day-article.ts';
import { isKnownStem } from './concepts.ts';
import { lemmaStem } from './english-lemma.ts';

/** Lengths read for the angle, in UTF-16 units: the lead, and the opening that includes it. */
const LEAD = 500;
const OPENING = 900;
/** A first sentence shorter than this is a kicker, and the second belongs to the lead. */
const KICKER = 40;

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** The parts of an article that show its angle, in English. */
export interface AngleText {
  id: string;
  /** Whose words they are. */
  voice: string;
  /** The publisher's own country. */
  country: string | undefined;
  title: string;
  lead: string;
  /** Stems of the headline, in order. */
  headline: string[];
  /** Stems of the lead, in order. */
  leading: string[];
  inHeadline: ReadonlySet<string>;
  inLead: ReadonlySet<string>;
  /** Stems of headline and lead. */
  inTop: ReadonlySet<string>;
  /** Stems of headline and opening. */
  inOpening: ReadonlySet<string>;
}

/** Returns the headline, lead and opening of an article; undefined when it has no English. */
export function readAngle({ article, source, english }: DayArticle): AngleText | undefined {
  if (!english) return undefined;
  const blocks = english.blocks.map((block) => block.trim()).filter((block) => block !== '');
  const [first = '', ...others] = blocks.length > 0 ? blocks : [english.summary ?? ''];
  const text = withoutDateline(first);
  const lead = leadOf(text);
  const [headline, leading] = [lemmasIn(english.title), lemmasIn(lead)];
  const opening = lemmasIn([text, ...others].join('\n').slice(0, OPENING));
  return {
    id: article.id,
    voice: voiceOf({ article, source }),
    country: source.country,
    title: english.title,
    lead,
    headline,
    leading,
    inHeadline: new Set(headline),
    inLead: new Set(leading),
    inTop: new Set([...headline, ...leading]),
    inOpening: new Set([...headline, ...opening]),
  };
}

/** Returns the first sentence, with the second where the first is a kicker. */
function leadOf(text: string): string {
  const beginning = text.slice(0, 3 * LEAD);
  const [first, second] = sentenceSpans(beginning);
  if (!first) return '';
  const end = second && first.end - first.start < KICKER ? second.end : first.end;
  return beginning.slice(first.start, end).slice(0, LEAD);
}

/** Returns the words of a text as printed, in order. */
export function printedWords(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Returns the stems of an English text's content words, in order; all forms of a verb share one. */
export function lemmasIn(text: string): string[] {
  return printedWords(text).flatMap((word) =>
    contentStems(word.toLowerCase(), 'en').map(({ part }) =>
      lemmaStem(part.replace(/['’]s?$/, ''), isKnownStem),
    ),
  );
}
