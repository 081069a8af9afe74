import type { Article } from '../../../../src/schemas/article.ts';
import { detectLanguage } from '../../../text/detect-language.ts';
import { UNKNOWN_LANGUAGE } from '../../../text/language-tag.ts';
import { mostFrequent } from '../../../text/tally.ts';
import { articleLanguage } from '../day/article-language.ts';
import type { CorpusEntry } from './corpus-entry.ts';

/** Least share of a source's lines that must be in one language for it to be the source's own. */
const MIN_USUAL_SHARE = 2 / 3;
/** Fewest lines in one language that say what a source writes in. */
const MIN_USUAL_LINES = 4;

/**
 * The languages of the articles whose line is mistaken about it or silent, by id: a corpus is often labelled by a program
 * that guesses from a headline. Of the two languages declared, by the line and by the clear majority of its source's
 * lines, a text has its source's only if it is surely written in that and not in the line's; a third is never chosen. A
 * line that names none has its source's, unless its text is plainly another. An article that comes with an English
 * translation was read by whoever translated it, and keeps its language.
 * @param sourceOf the id of the source by id of the article
 */
export function doubtedLanguages(
  entries: readonly CorpusEntry[],
  sourceOf: ReadonlyMap<string, string>,
): Map<string, string> {
  const changed = new Map<string, string>();
  for (const members of Map.groupBy(entries, ({ article }) => sourceOf.get(article.id)).values()) {
    const usual = usualLanguage(members);
    if (usual === undefined) continue;
    for (const { article, translation } of members) {
      if (translation !== undefined || article.language === usual) continue;
      const language = languageOf(article, usual);
      if (language !== article.language) changed.set(article.id, language);
    }
  }
  return changed;
}

function usualLanguage(members: readonly CorpusEntry[]): string | undefined {
  const declared = members.map(({ article }) => article.language).filter((tag) => tag !== UNKNOWN_LANGUAGE);
  const [language, lines] = mostFrequent(declared)[0] ?? ['', 0];
  return lines >= MIN_USUAL_LINES && lines / declared.length >= MIN_USUAL_SHARE ? language : undefined;
}

function languageOf(article: CorpusEntry['article'], usual: string): string {
  const text = textOf(article);
  if (article.language === UNKNOWN_LANGUAGE) return articleLanguage(text, [usual]);
  const isUsual = detectLanguage(text).sure && articleLanguage(text, [article.language, usual]) === usual;
  return isUsual ? usual : article.language;
}

function textOf({ title, summary, blocks }: Pick<Article, 'title' | 'summary' | 'blocks'>): string {
  return [title, summary ?? '', ...blocks.map(({ text }) => text)].join('\n');
}
