import { isSectionName } from './headline-sections.ts';

/** What is known about a headline's source. */
export interface HeadlineContext {
  /** The source's names for itself: names, host, abbreviation. */
  sourceNames: readonly string[];
  /** Sections in which the source files articles. */
  sections?: readonly string[];
  /** Labels that the source puts before several of its headlines of the day. */
  beginnings?: ReadonlySet<string> | undefined;
  /** Labels that it puts after several of them. */
  endings?: ReadonlySet<string> | undefined;
}

/** Longest name of a source or a section to search for, in UTF-16 code units. */
const MAX_PART = 80;

/** Most words of a column, a section or an author after a bar, and fewest of the headline before it. */
const MAX_WORDS_AFTER_BAR = 3;
const MIN_WORDS_BEFORE_BAR = 4;

/** A kicker before a bar: one to three words in capitals. */
const KICKER = /^\p{Lu}{2,}(?: \p{Lu}{2,}){0,2}$/u;

/** Assumes single spaces: a headline is cleaned first. */
const MARK = /\s?[|｜¦│]\s?|\s(?:[-–—·»«>]|::|\/\/)\s|\s?[:：]\s/gu;

/** Removes a source's name, a section or a learned label before a bar, a dash or a colon from a headline. */
export function withoutFirstPart(headline: string, context: HeadlineContext): string {
  for (const { 0: mark, index } of headline.matchAll(MARK)) {
    if (index > MAX_PART) break;
    const part = headline.slice(0, index);
    const named = !mark.includes(':') && isSourceName(part, context);
    const rest = headline.slice(index + mark.length);
    const isKicker = isBar(mark) && KICKER.test(part) && /\p{Ll}/u.test(rest);
    if (named || isKicker || context.beginnings?.has(part) || isSection(part, mark, context)) return rest;
  }
  return headline;
}

/**
 * Removes such a part after a bar, a dash or a colon, and any few words after a bar, such as a column or an author: no
 * part of the sentence.
 */
export function withoutLastPart(headline: string, context: HeadlineContext): string {
  for (const { 0: mark, index } of headline.matchAll(MARK)) {
    const part = headline.slice(index + mark.length);
    if (part.length > MAX_PART || mark.includes(': ')) continue;
    const before = headline.slice(0, index);
    if (isBar(mark) && isSetOff(before, part)) return before;
    if (isSourceName(part, context) || context.endings?.has(part) || isSection(part, mark, context)) {
      return before;
    }
  }
  return headline;
}

function isBar(mark: string): boolean {
  return /[|｜¦│]/.test(mark);
}

function isSetOff(before: string, part: string): boolean {
  return before.split(' ').length >= MIN_WORDS_BEFORE_BAR && part.split(' ').length <= MAX_WORDS_AFTER_BAR;
}

function isSourceName(part: string, { sourceNames }: HeadlineContext): boolean {
  const bare = bareName(part);
  return bare !== '' && sourceNames.some((name) => bareName(name) === bare);
}

function isSection(part: string, mark: string, { sections = [] }: HeadlineContext): boolean {
  const bare = bareName(part);
  return isSectionName(part, mark) || sections.some((section) => bareName(section) === bare);
}

/** A name without case, spaces and marks, so that `Foo.com`, `FOO COM` and `foo.com` are one. */
function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|www\.)\s*/, '')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
