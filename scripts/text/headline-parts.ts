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

/** Assumes single spaces: a headline is cleaned first. */
const MARK = /\s?[|｜¦│]\s?|\s(?:[-–—·»«>]|::|\/\/)\s|\s?[:：]\s/gu;

/** Removes a source's name, a section or a learned label before a bar, a dash or a colon from a headline. */
export function withoutFirstPart(headline: string, context: HeadlineContext): string {
  for (const { 0: mark, index } of headline.matchAll(MARK)) {
    if (index > MAX_PART) break;
    const part = headline.slice(0, index);
    const named = !mark.includes(':') && isSourceName(part, context);
    if (named || context.beginnings?.has(part) || isSection(part, mark, context)) {
      return headline.slice(index + mark.length);
    }
  }
  return headline;
}

/** Removes such a part after a bar, a dash or a colon. */
export function withoutLastPart(headline: string, context: HeadlineContext): string {
  for (const { 0: mark, index } of headline.matchAll(MARK)) {
    const part = headline.slice(index + mark.length);
    if (part.length > MAX_PART || mark.includes(': ')) continue;
    if (isSourceName(part, context) || context.endings?.has(part) || isSection(part, mark, context)) {
      return headline.slice(0, index);
    }
  }
  return headline;
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
