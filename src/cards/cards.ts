import { t } from '../interface/t.ts';
import { longDay } from '../lib/dates.ts';
import type { DayOfNews } from '../lib/days.ts';
import { languageName } from '../lib/language.ts';
import { publication } from '../lib/publication.ts';
import { reportingCountries } from '../lib/reporting-countries.ts';
import { shortName, takeParts } from '../lib/take-shares.ts';
import { counted } from '../lib/words.ts';
import { printedIn, type Story } from '../schemas/story.ts';
import type { Take } from '../schemas/take.ts';
import { isPrintable } from './card-fonts.ts';
import { COLOURS } from './colours.ts';
import type { Card } from './draw-card.ts';

/** The first line of a card: the site and the day. */
export const kickerOf = ({ day, digest }: DayOfNews): string =>
  `${publication().title}, ${longDay(day)}${digest.sample ? ` · ${t('an invented sample')}` : ''}`;

/** The longest take name that fits on one line of a card, in UTF-16 code units. */
const MAX_NAME_LENGTH = 34;

/** The card of a story: its title, its takes and a map of its coverage. */
export function storyCard(story: Story, news: DayOfNews): Card {
  const { title, titleLanguage, articles, coverage } = story;
  const takes = story.takes.length === 0 ? [] : takesOnCard(story);
  const size = t('{articles} from {countries}', {
    articles: counted(articles.length, 'article'),
    countries: counted(printedIn(story).length, 'country', 'countries'),
  });
  return {
    kicker: kickerOf(news),
    title: isPrintable(title)
      ? title
      : t('A story reported in {language}', { language: languageName(titleLanguage) }),
    note: size,
    takes,
    bar: takes,
    map: [
      { codes: coverage.unknown.flatMap((group) => group.countries), colour: COLOURS.unread },
      { codes: coverage.noMatch.map(({ country }) => country), colour: COLOURS.silent },
      { codes: coverage.doubtful.map(({ country }) => country), colour: COLOURS.doubtful },
      { codes: coverage.covered, colour: COLOURS.covered },
    ],
  };
}

const takesOnCard = (story: Story): Card['takes'] =>
  takeParts(story).map(({ name, tone, share }) => ({
    label: nameOnCard(story.takes[tone - 1], tone) ?? name,
    share: share.articles / story.articles.length,
    colour: COLOURS.takes[tone] ?? COLOURS.takes[0],
  }));

/** A take's name on a card: cut after a word, or "Take N" where the fonts cannot show it. */
function nameOnCard(take: Take | undefined, number: number): string | undefined {
  if (!take) return undefined;
  return isPrintable(shortName(take, MAX_NAME_LENGTH))
    ? shortName(take, MAX_NAME_LENGTH)
    : t('Take {number}', { number });
}

/** The card of a day: its top story and a map of the countries with articles. */
export function dayCard(news: DayOfNews): Card {
  const { digest, stories, articles } = news;
  const [top] = stories;
  const reporting = reportingCountries(digest);
  const silent = digest.countries.filter((country) => country.articles === 0).map(({ country }) => country);
  return {
    kicker: kickerOf(news),
    title:
      top && isPrintable(top.title)
        ? top.title
        : t('The world’s news, as each country’s own press reports it'),
    note: `${counted(articles.length, 'article')}, ${counted(stories.length, 'story', 'stories')}, ${counted(reporting.length, 'country', 'countries')}`,
    takes: [],
    bar: [],
    map: [
      { codes: silent, colour: COLOURS.silent },
      { codes: reporting, colour: COLOURS.covered },
    ],
  };
}
