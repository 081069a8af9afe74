import type { Kind } from '../../../../src/schemas/kind.ts';
import { isEnglish } from '../../../../src/schemas/language.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { nearnessToAll, type WrittenHeadline } from './central-words.ts';
import { firstLine } from './first-line.ts';
import { headlineFlaw } from './headline-flaws.ts';
import type { TidyHeadlines } from './tidy-day.ts';

/** An article of a story, its kind, and its cleaned headlines. */
export interface TitledArticle {
  article: DayArticle;
  kind: Kind;
  headlines: TidyHeadlines;
}

/** A story's title and the article it comes from. */
export interface StoryTitle {
  title: string;
  /** BCP 47 tag of the title. */
  language: string;
  /** Id of the article whose headline it is. */
  article: string;
  /** Whether it is a translation, so that a page can say so. */
  translated: boolean;
}

/** A headline that may name the story. */
interface TitleCandidate extends StoryTitle {
  flaw: number;
  /** 0 in native English, 1 in a translation, 2 in another language. */
  distance: number;
  merit: number;
}

/**
 * Weight of being the story's most central article, relative to a headline's own nearness (0 to 1) to all the others.
 */
const WEIGHT_OF_CENTRALITY = 0.15;

/** How much of an article's opening counts, in UTF-16 code units: about two sentences. */
const OPENING = 300;

/** Six words or more, all but short ones capitalised: most front pages write headlines as sentences. */
const TITLE_CASE = /^\S+(?:\s+(?:[^\s\p{L}]*\p{Lu}\S*|\S{1,3})){5,}$/u;

/** Signs of a headline that teases its readers or stands out among others, and the penalty for each. */
const BLEMISHES: readonly (readonly [RegExp, number])[] = [
  [/!|\.\.\.|…/u, 0.1],
  [/^["'“‘«„「]/u, 0.1],
  [
    /^(?:this|these|here|he|she|they|it|we|i|you|watch|moment|meet|now|inside|who|what|how|why|when)\b/iu,
    0.1,
  ],
  [/\b(?:I|we|you|your|our|my)\b/u, 0.1],
  [/(?:\p{Lu}{4,}\s+){2}\p{Lu}{4,}/u, 0.1],
  [/\b(?:shock\w*|stun\w*|horrif\w*|slam\w*|blast\w*|chilling|incredible|sensational)\b/iu, 0.05],
  [
    /\b(?:spoke|speaks|told|tells|revealed|reveals|named|explained|explains|said|says) (?:about|how|of|when|where|why|the (?:condition|date|reason))\b/iu,
    0.2,
  ],
  [/\p{Ll}{3,}\.\s+\p{Lu}/u, 0.1],
  [TITLE_CASE, 0.1],
  [/^[^:]{2,40}:\s/u, 0.08],
  [/\s[–—-]\s[^–—-]{2,40}$/u, 0.04],
];

/**
 * Returns the headline that names a story best. Among those with the least flaw (see headlineFlaw), native English is
 * preferred, then a translation, then the original language; among these, the one whose words most of the others share,
 * the more central article's first.
 * @param articles the story's articles, nearest to its centre first
 * @throws when there are no articles
 */
export function storyTitle(articles: readonly TitledArticle[]): StoryTitle {
  const [best] = candidatesOf(articles).sort(
    (a, b) => a.flaw - b.flaw || a.distance - b.distance || b.merit - a.merit,
  );
  if (!best) throw new Error('title: a story without articles has no title');
  const { title, language, article, translated } = best;
  return { title, language, article, translated };
}

function candidatesOf(articles: readonly TitledArticle[]): TitleCandidate[] {
  const written = articles.map(writtenOf);
  const nearness = nearnessToAll(written);
  return articles.map(({ article: { article }, kind, headlines }, index): TitleCandidate => {
    const { text = headlines.headline, language = article.language } = written[index] ?? {};
    const translated = headlines.english !== undefined && !isEnglish(article.language);
    return {
      title: text,
      language,
      article: article.id,
      translated,
      flaw: Math.max(
        headlineFlaw(text, language, kind),
        headlineFlaw(firstLine(headlines.headline), article.language, kind),
      ),
      distance: translated ? 1 : isEnglish(language) ? 0 : 2,
      merit:
        (nearness[index] ?? 0) + WEIGHT_OF_CENTRALITY * (1 - index / articles.length) - blemishesOf(text),
    };
  });
}

/** Returns the headline that would name the story, in English where available, and the opening of its article. */
function writtenOf({ article: { article, english }, headlines }: TitledArticle): WrittenHeadline {
  if (headlines.english === undefined || !english) {
    const opening = article.summary ?? article.blocks[0]?.text ?? '';
    return {
      text: firstLine(headlines.headline),
      opening: opening.slice(0, OPENING),
      language: article.language,
    };
  }
  const opening = english.summary ?? english.blocks[0] ?? '';
  return { text: firstLine(headlines.english), opening: opening.slice(0, OPENING), language: 'en' };
}

function blemishesOf(headline: string): number {
  return BLEMISHES.reduce((sum, [pattern, cost]) => sum + (pattern.test(headline) ? cost : 0), 0);
}
