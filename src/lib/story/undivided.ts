import type { PublishedArticle } from '../../schemas/published-article.ts';
import type { Story } from '../../schemas/story.ts';
import { withInnerMarks } from '../inner-marks.ts';
import { inMarks } from '../quotation-marks.ts';
import { quotedLanguage } from '../quoted-language.ts';
import { required } from '../required.ts';
import { voiceWords } from '../voice-words.ts';

/**
 * What stands for a story without a take where there is room for one sentence: what the first single voice leads with, or
 * two headlines side by side, in the quotation marks of the interface.
 */
export function undivided(
  { articles, voices, worldsTake }: Pick<Story, 'articles' | 'voices' | 'worldsTake'>,
  articleById: ReadonlyMap<string, PublishedArticle>,
): string {
  const [voice] = voices;
  if (voice) {
    const words = voiceWords(voice.articles.map((id) => required(articleById, id)));
    const { evidence } = voice;
    const language = quotedLanguage(evidence, required(articleById, evidence.article));
    return `${words} ${inMarks(withInnerMarks(evidence.text, language))}.`;
  }
  return articles
    .flatMap((id) => titlesOf(required(articleById, id)))
    .reduce(
      (said, [title, language]) => said.replace(`“${title}”`, () => inMarks(withInnerMarks(title, language))),
      worldsTake.sentence,
    );
}

/** The titles of an article with their languages. */
const titlesOf = ({
  title,
  shownLanguage,
  original,
}: PublishedArticle): [title: string, language: string][] => [
  [title, shownLanguage],
  ...(original ? [[original.title, original.language] satisfies [string, string]] : []),
];
