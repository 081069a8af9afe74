import { describe, expect, it } from 'vitest';
import { cluesOfTitles } from '../../../../scripts/pipeline/digest/kind/clues.ts';
import { isRoundup } from '../../../../scripts/pipeline/digest/kind/roundup.ts';
import { isRoutineArticle } from '../../../../scripts/pipeline/digest/kind/routine.ts';
import { sparseClusterer } from '../../../../scripts/pipeline/digest/cluster/sparse-clusterer.ts';
import { joinArticles } from '../../../../scripts/pipeline/snapshot/day-article.ts';
import { makeSnapshot } from '../../../support/make-day.ts';

const isEveryDay = (title: string) => {
  const clues = cluesOfTitles([title]);
  return isRoutineArticle(clues) || isRoundup(clues);
};

/** How many articles each story has, when three sources print the same. */
const storySizes = (title: string, paragraphs: string[]) => {
  const day = makeSnapshot(['gb-a', 'gb-b', 'gb-c'].map((source) => ({ source, title, paragraphs })));
  return sparseClusterer()
    .cluster(joinArticles(day))
    .map(({ links }) => links.length);
};

describe('what appears every day is no event', () => {
  it.each([
    'Weather forecast: sun in the south, showers in the north',
    'Прогноз погоды на выходные',
    'Синоптики рассказали о погоде на выходные',
    'Horoskop für Montag',
    'Horóscopo de hoy',
    'Курс доллара на 10 марта',
    'Powerball: winning numbers for Monday',
    'Morning briefing: five stories to start the day',
    'Главное за день',
    'Intenso viernes: la máxima trepará a los 36°',
    '25 best Black Friday deals: phones, shoes and pans',
    'Black Friday-deals: consoles',
    'The close: index hits a record on hopes of a deal',
    'Thursday sports in brief',
    'Full list of qualified teams for the cup',
  ])('%s', (title) => {
    expect(isEveryDay(title)).toBe(true);
  });

  it.each([
    'Storm leaves thousands without power in the north',
    'Ураган оставил без света тысячи домов',
    'Central bank raises rates as the currency falls',
    'Lottery operator fined for misleading players',
    'Shops brace for strikes on Black Friday',
    'A record for the index as the bank holds rates',
    'Forecasters were warned before the flood, inquiry hears',
  ])('but this may be one: %s', (title) => {
    expect(isEveryDay(title)).toBe(false);
  });

  it.each(['How to watch Saltmere v Northport', 'Seoul shares open higher on chip gains'])(
    'nor is any other routine, which joins no story: %s',
    (title) => {
      expect(storySizes(title, ['They meet at eight in Saltmere, on channel nine.'])).toEqual([1, 1, 1]);
    },
  );

  it.each(['Weather today kills 30 in Northport', 'Crossword champion dies in ferry accident'])(
    'but an event with such a word in its headline is one story: %s',
    (title) => {
      expect(storySizes(title, ['Rescuers searched Northport all night, police said.'])).toEqual([3]);
    },
  );

  it('and is known by its own headline, where a translation would hide it', () => {
    const day = makeSnapshot(
      ['cl-a', 'cl-b'].map((source) => ({
        source,
        title: 'Revisa el pronóstico del tiempo para este viernes',
        language: 'es',
        paragraphs: ['Sol y calor.'],
        english: {
          title: 'It revises the prognosis of the time for this Friday',
          paragraphs: ['Sun and heat in Saltmere.'],
        },
      })),
    );
    expect(
      sparseClusterer()
        .cluster(joinArticles(day))
        .map(({ links }) => links.length),
    ).toEqual([1, 1]);
  });

  it('and makes no story, however alike two of them are', () => {
    const paragraphs = [
      'Sunny spells and light winds from the west, with temperatures of up to fourteen degrees in Saltmere.',
    ];
    expect(storySizes('Weather forecast for Saltmere', paragraphs)).toEqual([1, 1, 1]);
  });
});
