import type { Article } from '../../../../src/schemas/article.ts';
import type { Translation } from '../../../../src/schemas/translation.ts';
import { isEnglish } from '../../../../src/schemas/language.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { paragraphsOf } from '../../../text/paragraphs.ts';
import { cutText } from '../../../text/cut-text.ts';
import { schemaProblem } from '../../snapshot/schema-problem.ts';
import { articleTitle } from './article-title.ts';
import { type CorpusEnglish, corpusEnglishSchema } from './corpus-line.ts';

/** What is said to have translated it where the corpus does not say. */
const GIVEN_WITH_CORPUS = { engine: 'corpus', engineVersion: '1' };

/** Longest name of an engine or of its version, in UTF-16 code units. */
const MAX_ENGINE_LENGTH = 80;

/**
 * The English of an article, one text for each of its blocks, or in one sentence why it cannot be used.
 * @param given what the line has under `english`
 * @param paragraphs of the article's text, before long ones were split
 */
export function alignTranslation(
  given: unknown,
  article: Pick<Article, 'id' | 'language' | 'blocks'>,
  paragraphs: readonly string[],
): Translation | string {
  const parsed = corpusEnglishSchema.safeParse(given);
  if (!parsed.success) return schemaProblem(parsed.error);
  const english = parsed.data;
  const title = articleTitle(english.title);
  const texts = paragraphsOf(english.text ?? '');
  const summary = cleanText(english.lead ?? '') || undefined;
  if (isEnglish(article.language)) return 'the article itself is in English';
  if (title === '') return 'its title is empty';
  if (texts.length !== paragraphs.length) {
    return `it has ${texts.length} paragraphs where the text has ${paragraphs.length}`;
  }
  const blocks = texts.slice(0, article.blocks.length);
  if (article.blocks.some(({ text }, index) => text !== paragraphs[index])) {
    return 'a paragraph was too long and had to be split';
  }
  return { article: article.id, ...engineOf(english), title, blocks, summary };
}

function engineOf(english: CorpusEnglish): Pick<Translation, 'engine' | 'engineVersion'> {
  const clean = (text: string | null | undefined): string =>
    cutText(cleanText(text ?? ''), MAX_ENGINE_LENGTH);
  return {
    engine: clean(english.engine) || GIVEN_WITH_CORPUS.engine,
    engineVersion: clean(english.engineVersion) || GIVEN_WITH_CORPUS.engineVersion,
  };
}
