import { expect, it } from 'vitest';
import { groupOf, TOPIC_GROUPS } from '../../src/lib/topic-groups.ts';
import { TOPICS, type Topic } from '../../src/schemas/topic.ts';

it('every topic is in one group', () => {
  const grouped = TOPIC_GROUPS.flatMap(({ topics }) => topics);
  expect([...grouped].sort()).toEqual(Object.keys(TOPICS).sort());
  for (const topic of Object.keys(TOPICS) as Topic[]) expect(groupOf(topic).topics).toContain(topic);
});

it('every group has an address of its own', () => {
  expect(new Set(TOPIC_GROUPS.map(({ slug }) => slug)).size).toBe(TOPIC_GROUPS.length);
});
