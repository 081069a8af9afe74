import { joinArticles } from '../../snapshot/day-article.ts';
import type { PublicSnapshot } from '../../snapshot/public-snapshot.ts';
import { proveArticles } from './prove-articles.ts';
import { proveStories } from './prove-stories.ts';
import type { DerivedLine, ProvedStatement } from './statement.ts';

/**
 * Proves all that the derived files of a public snapshot say, as far as its texts allow; what they leave open only the
 * private snapshot can prove.
 * @param place the snapshot as messages name it
 * @throws InputError naming file and line of the first statement that the public texts disprove
 */
export function proveSnapshot(snapshot: PublicSnapshot, place: string): ProvedStatement[] {
  const joined = new Map(joinArticles(snapshot).map((each) => [each.article.id, each]));
  const lineIn =
    (file: string) =>
    (index: number): DerivedLine => ({ at: `${file}:${index + 1}`, place: `${place}/${file}:${index + 1}` });
  return [
    ...proveArticles(snapshot, joined, lineIn('derived-articles.jsonl')),
    ...proveStories(snapshot, joined, lineIn('derived-stories.jsonl')),
  ];
}
