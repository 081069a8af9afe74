import { longDay } from '../lib/dates.ts';
import type { DayOfNews } from '../lib/days.ts';
import { languageName } from '../lib/language.ts';
import { takeParts } from '../lib/take-shares.ts';
import { toldCountries } from '../lib/told-countries.ts';
import { counted } from '../lib/words.ts';
import type { Story } from '../schemas/story.ts';
import { isPrintable } from './card-fonts.ts';
import { COLOURS } from './colours.ts';
import type { Card } from './draw-card.ts';

const kickerOf = ({ day, digest }: DayOfNews): string =>
  `Overview, ${longDay(day)}${digest.sample ? ' · an invented sample' : ''}`;

/** The card of a story: its title, how it divides into takes, and where it is told. */
export function storyCard(story: Story, news: DayOfNews): Card {
  const { title, titleLanguage, articles, countries, coverage } = story;
  const told = `${counted(articles.length, 'article')} from ${counted(countries.length, 'country', 'countries')}`;
  return {
    kicker: kickerOf(news),
    title: isPrintable(title) ? title : `A story told in ${languageName(titleLanguage)}`,
    note: told,
    takes:
      story.takes.length === 0
        ? []
        : takeParts(story).map(({ label, tone, share }) => ({
            label,
            share: share.ofArticles,
            colour: COLOURS.takes[tone] ?? COLOURS.takes[0],
          })),
    map: [
      { codes: coverage.unknown.flatMap((group) => group.countries), colour: COLOURS.unread },
      { codes: coverage.noMatch.map(({ country }) => country), colour: COLOURS.silent },
      { codes: coverage.doubtful.map(({ country }) => country), colour: COLOURS.doubtful },
      { codes: coverage.covered, colour: COLOURS.told },
    ],
  };
}

/** The card of a day: what its widest story is, and whose press it reads. */
export function dayCard(news: DayOfNews): Card {
  const { digest, stories, articles } = news;
  const [widest] = stories;
  const told = toldCountries(digest);
  const silent = digest.countries.filter((country) => country.articles === 0).map(({ country }) => country);
  return {
    kicker: kickerOf(news),
    title:
      widest && isPrintable(widest.title)
        ? widest.title
        : 'The world’s news, as each country’s own press tells it',
    note: `${counted(articles.length, 'article')}, ${counted(stories.length, 'story', 'stories')}, ${counted(told.length, 'country', 'countries')}`,
    takes: [],
    map: [
      { codes: silent, colour: COLOURS.silent },
      { codes: told, colour: COLOURS.told },
    ],
  };
}
