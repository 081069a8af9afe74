import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  readLabelledDay,
  untranslatedEvent,
  type LabelledEvent,
} from '../../../../scripts/bench/about-days.ts';
import { daysNamed } from '../../../../scripts/bench/day/gold-days.ts';
import { whereabouts } from '../../../../scripts/pipeline/digest/where/whereabouts.ts';

/** The days that were labelled for us. */
const days = daysNamed().filter(({ name }) => !name.includes('own labels'));

function score(events: readonly LabelledEvent[]): { precision: number; recall: number } {
  const answers = events.map((event) => ({ event, said: whereabouts(event.articles) }));
  const right = answers.flatMap(({ event, said }) => said.filter((country) => event.about.includes(country)));
  return {
    precision: right.length / answers.flatMap(({ said }) => said).length,
    recall: right.length / answers.flatMap(({ event }) => event.about).length,
  };
}

describe.each(days)('the stories of $name', (day) => {
  it.skipIf(!existsSync(day.texts))(
    'concern the countries that an editor named, with English and without',
    async () => {
      const events = ((await readLabelledDay(day)) ?? []).filter(({ articles }) => articles.length > 1);
      expect(events.length).toBeGreaterThan(30);
      for (const form of [events, events.map(untranslatedEvent)]) {
        const { precision, recall } = score(form);
        expect(precision).toBeGreaterThanOrEqual(0.93);
        expect(recall).toBeGreaterThanOrEqual(0.8);
      }
    },
  );
});
