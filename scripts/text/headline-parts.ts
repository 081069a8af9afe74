import { isSectionName } from './headline-sections.ts';

/** What is known of where a headline is from. */
export interface HeadlineContext {
  /** What its source calls itself: names, host, abbreviation. */
  sourceNames: readonly string[];
  /** Sections in which the source files articles. */
  sections?: readonly string[];
  /** Labels that the source puts before several headlines of the day. */
  beginnings?: ReadonlySet<string> | undefined;
  /** Labels that it puts behind several of them. */
  endings?: ReadonlySet<string> | undefined;
}

/** Longest name of a source or a section that is looked for, in UTF-16 code units. */
const MAX_PART = 80;

/** Blanks are single: a headline is cleaned before its parts are looked for. */
const MARK = /\s?[|｜¦│]\s?|\s(?:[-–—·»«>]|::|\/\/)\s|\s?[:：]\s/gu;

/** The headline without a source's name, a section or a learned label in front of a bar, a dash or a colon. */
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

/** The headline without such a part behind a bar, a dash or a colon. */
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

/** A name without case, blanks and marks, so that `Foo.com`, `FOO COM` and `foo.com` are one. */
function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|www\.)\s*/, '')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
