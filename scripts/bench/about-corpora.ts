import type { LabelledDay } from './about-days.ts';

/** Days whose articles or stories bear the countries that they concern, by reading. Weights are fitted on the first. */
export const aboutDays: readonly LabelledDay[] = [
  { name: '2019-11-15', texts: 'gold/2019-11-15.jsonl', labels: 'gold/2019-11-15.events.jsonl' },
  {
    name: '2025-05-28',
    texts: 'gold/2025-05-28.jsonl',
    labels: 'gold/2025-05-28.events.jsonl',
    stories: 'gold/2025-05-28.stories.jsonl',
  },
];
