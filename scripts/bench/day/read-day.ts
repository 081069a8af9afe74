import type { ComposedDay } from '../../pipeline/digest/compose/compose-day.ts';
import type { GoldDay } from './read-gold-day.ts';
import { eventOf, majorityEvent } from './story-scores.ts';

/** Returns the stories of a day for reading: rank, title, topic, takes, and each article with the editor's event. */
export function readDay({ labels }: GoldDay, { stories, articles }: ComposedDay): string[] {
  const byId = new Map(articles.map(({ frontMatter }) => [frontMatter.id, frontMatter]));
  return stories.flatMap((story) => {
    const { event, part } = majorityEvent(labels, story.articles);
    const verdict = part === 1 ? 'right' : part >= 0.6 ? 'MIXED' : 'WRONG';
    const head = `${story.rank}. ${story.title} [${story.topic}; ${story.about.join(' ')}; ${story.worth.points} points; certainty ${story.certainty}; ${verdict}]`;
    return [
      head,
      ...story.takes.map(({ label, articles: own }) => `     take of ${own.length}: ${label}`),
      ...story.articles.map((id) => {
        const own = eventOf(labels, id);
        return `     ${own === event ? ' ' : '-'} ${byId.get(id)?.source.name}: ${byId.get(id)?.title}`;
      }),
    ];
  });
}
