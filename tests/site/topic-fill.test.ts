import { expect, it } from 'vitest';
import { fillColumns } from '../../src/lib/topic-fill.ts';
import { groupOf } from '../../src/lib/topic-groups.ts';
import type { PublishedArticle } from '../../src/schemas/published-article.ts';
import type { Story } from '../../src/schemas/story.ts';

const article = (id: string, worth: number, change: Partial<PublishedArticle> = {}): PublishedArticle =>
  ({
    id,
    worth,
    title: 'Choir sings in the harbour',
    source: { id },
    kind: 'report',
    topic: 'culture',
    shownLanguage: 'en',
    ...change,
  }) as unknown as PublishedArticle;
const column = (topic: Story['topic'], stories: number) => ({
  group: groupOf(topic),
  stories: Array.from({ length: stories }, () => ({}) as Story),
});

it('short columns of topics are filled with single articles up to the longest, one of each source', () => {
  const articles = [
    article('a', 1),
    article('b', 3),
    article('b', 2),
    article('told', 9, { story: 'flood' }),
    article('view', 9, { kind: 'opinion' }),
    article('elsewhere', 9),
    article('match', 9, { topic: 'sport' }),
    article('c', 0),
  ];
  const filled = fillColumns([column('politics', 4), column('culture', 2)], articles, [
    article('elsewhere', 9),
  ]);
  const ids = [...filled].map(([slug, each]) => [slug, each.map(({ id, worth }) => `${id}${worth}`)]);
  expect(Object.fromEntries(ids)).toEqual({ politics: [], culture: ['b3', 'a1'] });
});
