import type { DayArticle } from '../../../snapshot/day-article.ts';
import { AUXILIARIES, NEGATIONS } from '../name/closed-words.ts';
import { type Split, UNDIVIDED } from '../splitter.ts';
import { type AngleText, lemmasIn, readAngle } from './angle-text.ts';
import { namesIn, national } from './names-in.ts';
import { saysWord } from './same-word.ts';

/** How many plain words of a single voice, which no take's headline has, another headline has where it echoes it. */
const MIN_ECHO = 2;

let kept: ReadonlySet<string> | undefined;

/** What any two headlines may have in common: `does not`. */
const closed = (): ReadonlySet<string> =>
  (kept ??= new Set([...AUXILIARIES, ...NEGATIONS].flatMap(lemmasIn)));

/**
 * Returns a division without the single voices that another source echoes among the articles of the story that take no part in
 * it, since they may be of another event: that no other source leads so would not be true of the story that readers see.
 * @param divided the articles that were divided
 * @param rest the other articles of the story
 */
export function withoutEchoed(
  split: Split,
  divided: readonly DayArticle[],
  rest: readonly DayArticle[],
): Split {
  if (split.voices.length === 0 || rest.length === 0) return split;
  const read = (articles: readonly DayArticle[]) => articles.flatMap((each) => readAngle(each) ?? []);
  const [own, others] = [read(divided), read(rest)];
  const names = namesIn([...own, ...others].map(({ lead }) => lead));
  const ofTakes = own.filter(({ id }) => split.framings.some(({ articles }) => articles.includes(id)));
  const isEchoed = ({ inHeadline, voice }: AngleText): boolean => {
    const plain = [...inHeadline.difference(names).difference(national()).difference(closed())];
    const words = plain.filter((word) => !ofTakes.some((take) => saysWord(word, take.inHeadline)));
    return others.some(
      (other) =>
        other.voice !== voice && words.filter((word) => saysWord(word, other.inHeadline)).length >= MIN_ECHO,
    );
  };
  const voices = split.voices.filter(({ articles }) =>
    own.filter(({ id }) => articles.includes(id)).every((text) => !isEchoed(text)),
  );
  return split.framings.length + voices.length < 2 ? UNDIVIDED : { ...split, voices };
}
