import type { Article } from '../../../../src/schemas/article.ts';
import type { Translation } from '../../../../src/schemas/translation.ts';
import { isEnglish } from '../../../../src/schemas/language.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { tidyLead } from '../../../text/tidy-lead.ts';
import { corpusParagraphs } from './corpus-paragraphs.ts';
import { cutText } from '../../../text/cut-text.ts';
import { fail, type Result, succeed } from '../../outcome/result.ts';
import { schemaIssues } from '../../snapshot/schema-issues.ts';
import { articleTitle } from './article-title.ts';
import { type CorpusEnglish, corpusEnglishSchema } from './corpus-line.ts';

/** The engine recorded when the corpus names none. */
const GIVEN_WITH_CORPUS = { engine: 'corpus', engineVersion: '1' };

/** Longest name of an engine or of its version, in UTF-16 code units. */
const MAX_ENGINE_LENGTH = 80;

/**
 * The English of an article, one text for each of its blocks, or why it cannot be used.
 * @param given the value of `english` in the line
 * @param paragraphs of the article's text, before long ones were split
 */
export function alignTranslation(
  given: unknown,
  article: Pick<Article, 'id' | 'language' | 'blocks'>,
  paragraphs: readonly string[],
): Result<Translation> {
  const parsed = corpusEnglishSchema.safeParse(given);
  if (!parsed.success) return leftOut(schemaIssues(parsed.error));
  const english = parsed.data;
  const title = articleTitle(english.title);
  const texts = corpusParagraphs(english.text ?? '');
  const summary = tidyLead(english.lead ?? '') || undefined;
  if (isEnglish(article.language)) return leftOut('the article itself is in English');
  if (title === '') return leftOut('its title is empty');
  if (texts.length !== paragraphs.length) {
    return leftOut(`it has ${texts.length} paragraphs where the text has ${paragraphs.length}`);
  }
  const blocks = texts.slice(0, article.blocks.length);
  if (article.blocks.some(({ text }, index) => text !== paragraphs[index])) {
    return leftOut('a paragraph was too long and had to be split');
  }
  return succeed({ article: article.id, ...engineOf(english), title, blocks, summary });
}

function leftOut(detail: string): Result<Translation> {
  return fail({ reason: 'translation left out', detail });
}

function engineOf(english: CorpusEnglish): Pick<Translation, 'engine' | 'engineVersion'> {
  const clean = (text: string | null | undefined): string =>
    cutText(cleanText(text ?? ''), MAX_ENGINE_LENGTH);
  return {
    engine: clean(english.engine) || GIVEN_WITH_CORPUS.engine,
    engineVersion: clean(english.engineVersion) || GIVEN_WITH_CORPUS.engineVersion,
  };
}
