import { expect, it } from 'vitest';
import { isDivisionShown, titleRepeatsTake } from '../../../src/lib/story/shown-division.ts';
import { sidesOf } from '../../../src/lib/story/sides.ts';
import type { StoryQuotes } from '../../../src/lib/story/story-quotes.ts';
import type { Story } from '../../../src/schemas/story.ts';

const TITLE = 'A day after deadly floods, the port declares an emergency';
const story = (labels: readonly string[], { titleArticle = '1', articles = 6 } = {}): Story =>
  ({
    title: TITLE,
    titleArticle,
    articles: Array.from({ length: articles }, (_, n) => String(n + 1)),
    takes: labels.map((label) => ({ label, articles: ['1', '2'], share: { articles: 2 } })),
  }) as unknown as Story;

it.each([
  [true, TITLE],
  [true, 'State of emergency declared in the port because of flooding'],
  [false, 'Mayor resigns over late warnings'],
])('that a single take says what the title above it says is %s of “%s”', (repeats, label) => {
  expect(titleRepeatsTake(story([label]))).toBe(repeats);
  expect(isDivisionShown(story([label]))).toBe(!repeats);
});

it('words that begin alike are no forms of one', () => {
  const told = {
    ...story(['Governor contests pricing of petroleum']),
    title: 'Government controls price of petrol',
  };
  expect(titleRepeatsTake(told)).toBe(false);
});

it('no other than the take of the title’s own article repeats it', () => {
  expect(titleRepeatsTake(story(['The port declares no emergency'], { titleArticle: '3' }))).toBe(false);
});

it('the bar of two takes tells something, that of none does not', () => {
  expect(isDivisionShown(story([TITLE, 'Mayor resigns']))).toBe(true);
  expect(isDivisionShown(story([]))).toBe(false);
});

it('takes of less than a third of the articles tell nothing of a story on a card', () => {
  const two = ['Mayor resigns', 'Dam was never inspected'];
  expect(isDivisionShown(story(two, { articles: 12 }))).toBe(true);
  expect(isDivisionShown(story(two, { articles: 13 }))).toBe(false);
});

it('a lead has two takes side by side, unless they have less than a third of its articles', () => {
  const two = ['Mayor resigns', 'Dam was never inspected'];
  const said = {
    text: 'The mayor of the port resigned.',
    language: 'en',
    evidence: { text: 'The mayor resigned.' },
  };
  const quotes = { happened: [], ofTakes: [[said], [said]], ofVoices: [] } as unknown as StoryQuotes;
  const sides = (articles: number) => sidesOf(story(two, { articles }), quotes, new Map(), 200);
  expect(sides(12).map(({ take, quote }) => [take?.label, quote?.text])).toEqual([
    ['Mayor resigns', said.text],
    ['Dam was never inspected', said.text],
  ]);
  expect(sides(13)).toEqual([]);
});
