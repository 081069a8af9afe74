import type { Kind } from '../../../../src/schemas/kind.ts';
import { isEnglish } from '../../../../src/schemas/language.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { nearnessToAll, type WrittenHeadline } from './central-words.ts';
import { firstLine } from './first-line.ts';
import { blemishesOf } from './headline-blemishes.ts';
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
        (nearness[index] ?? 0) +
        WEIGHT_OF_CENTRALITY * (1 - index / articles.length) -
        blemishesOf(text, written),
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
