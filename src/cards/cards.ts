import { longDay } from '../lib/dates.ts';
import type { DayOfNews } from '../lib/days.ts';
import { languageName } from '../lib/language.ts';
import { shortName, takeParts } from '../lib/take-shares.ts';
import { toldCountries } from '../lib/told-countries.ts';
import { counted } from '../lib/words.ts';
import type { Story } from '../schemas/story.ts';
import type { Take } from '../schemas/take.ts';
import { isPrintable } from './card-fonts.ts';
import { COLOURS } from './colours.ts';
import type { Card } from './draw-card.ts';

const kickerOf = ({ day, digest }: DayOfNews): string =>
  `Overview, ${longDay(day)}${digest.sample ? ' · an invented sample' : ''}`;

/** The longest name of a take that stands on one line of a card, in UTF-16 code units. */
const MAX_NAME_LENGTH = 34;

/** The card of a story: its title, how it divides into takes, and where it is reported. */
export function storyCard(story: Story, news: DayOfNews): Card {
  const { title, titleLanguage, articles, countries, coverage } = story;
  const size = `${counted(articles.length, 'article')} from ${counted(countries.length, 'country', 'countries')}`;
  return {
    kicker: kickerOf(news),
    title: isPrintable(title) ? title : `A story reported in ${languageName(titleLanguage)}`,
    note: size,
    takes:
      story.takes.length === 0
        ? []
        : takeParts(story).map(({ name, tone, share }) => ({
            label: nameOnCard(story.takes[tone - 1], tone) ?? name,
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

/** What a card calls a take: its name, cut after a word, or its number where the fonts lack its letters. */
function nameOnCard(take: Take | undefined, number: number): string | undefined {
  if (!take) return undefined;
  return isPrintable(take.label) ? shortName(take, MAX_NAME_LENGTH) : `Take ${number}`;
}

/** The card of a day: what its widest story is, and whose press it reads. */
export function dayCard(news: DayOfNews): Card {
  const { digest, stories, articles } = news;
  const [widest] = stories;
  const reporting = toldCountries(digest);
  const silent = digest.countries.filter((country) => country.articles === 0).map(({ country }) => country);
  return {
    kicker: kickerOf(news),
    title:
      widest && isPrintable(widest.title)
        ? widest.title
        : 'The world’s news, as each country’s own press tells it',
    note: `${counted(articles.length, 'article')}, ${counted(stories.length, 'story', 'stories')}, ${counted(reporting.length, 'country', 'countries')}`,
    takes: [],
    map: [
      { codes: silent, colour: COLOURS.silent },
      { codes: reporting, colour: COLOURS.told },
    ],
  };
}
