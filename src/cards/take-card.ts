import { t } from '../interface/t.ts';
import { countryName } from '../lib/countries.ts';
import type { DayOfNews } from '../lib/days.ts';
import { languageName } from '../lib/language.ts';
import { inMarks } from '../lib/quotation-marks.ts';
import { quoteOfTake } from '../lib/short-quote.ts';
import { shortened } from '../lib/shortened.ts';
import { shownName } from '../lib/take-shares.ts';
import { tonesOf } from '../lib/story/tones.ts';
import { counted } from '../lib/words.ts';
import { sourceName } from '../schemas/source.ts';
import type { Story } from '../schemas/story.ts';
import { isPrintable } from './card-fonts.ts';
import { kickerOf } from './cards.ts';
import { COLOURS } from './colours.ts';
import type { Card } from './draw-card.ts';

/** The longest texts of a card, in UTF-16 code units: a story's title behind the day, and a quotation of five lines. */
const MAX_LENGTH = { story: 44, quote: 150 };
/** Countries that are named; further ones are counted. */
const NAMED = 4;

/** The card of one take of a story: its name, a quotation, its share of the articles, and a map of its countries. */
export function takeCard(story: Story, number: number, news: DayOfNews): Card {
  const take = story.takes[number - 1];
  if (!take) throw new Error(`the story ${story.slug} has no take ${number}`);
  const name = shownName(take);
  const colour = COLOURS.takes[number] ?? COLOURS.takes[0];
  const codes = tonesOf(story, news.articleById).countriesOf(number);
  const more = codes.length - NAMED;
  const where = [
    ...codes.slice(0, NAMED).map(countryName),
    ...(more > 0 ? [t('{count} more', { count: more })] : []),
  ];
  const quote = quoteOfTake(take, news.articleById, story.title, MAX_LENGTH.quote);
  return {
    kicker: isPrintable(story.title)
      ? `${kickerOf(news)} · ${shortened(story.title, MAX_LENGTH.story)}`
      : kickerOf(news),
    title: isPrintable(name)
      ? name
      : t('A take in {language}', { language: languageName(story.titleLanguage) }),
    note: [
      t('{part} of {all}', { part: take.share.articles, all: counted(story.articles.length, 'article') }),
      where.join(', '),
    ]
      .filter(Boolean)
      .join(' · '),
    quote:
      quote && isPrintable(quote.text)
        ? { text: inMarks(quote.text), by: sourceName(quote.article.source) }
        : undefined,
    takes: [],
    bar: [
      { share: take.share.articles / story.articles.length, colour },
      { share: 1 - take.share.articles / story.articles.length, colour: COLOURS.takes[0] },
    ],
    map: [{ codes, colour }],
  };
}
