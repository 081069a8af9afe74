import type { PublishedArticle } from '../../schemas/published-article.ts';
import type { Story } from '../../schemas/story.ts';
import { inMarks } from '../quotation-marks.ts';
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
    return `${words} ${inMarks(voice.evidence.text)}.`;
  }
  return articles
    .flatMap((id) => titlesOf(required(articleById, id)))
    .reduce((said, title) => said.replace(`“${title}”`, () => inMarks(title)), worldsTake.sentence);
}

const titlesOf = ({ title, original }: PublishedArticle): string[] => [
  title,
  ...(original ? [original.title] : []),
];
