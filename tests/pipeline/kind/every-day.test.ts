import { describe, expect, it } from 'vitest';
import { isRoutine } from '../../../scripts/pipeline/kind/every-day.ts';
import { sparseClusterer } from '../../../scripts/pipeline/cluster/sparse-clusterer.ts';
import { joinArticles } from '../../../scripts/pipeline/day-article.ts';
import { makeSnapshot } from '../../support/make-day.ts';

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
    expect(isRoutine(title)).toBe(true);
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
    expect(isRoutine(title)).toBe(false);
  });

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
    const title = 'Weather forecast for Saltmere';
    const day = makeSnapshot(['gb-a', 'gb-b', 'gb-c'].map((source) => ({ source, title, paragraphs })));
    const clusters = sparseClusterer().cluster(joinArticles(day));
    expect(clusters.map(({ links }) => links.length)).toEqual([1, 1, 1]);
  });
});
