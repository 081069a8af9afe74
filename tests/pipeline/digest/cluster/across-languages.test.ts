import { describe, expect, it } from 'vitest';
import type { ArticleSketch } from '../../../support/make-day.ts';
import { alone, flood, groups, groupsAmongOthers, otherFlood } from './events.ts';

const german: ArticleSketch = {
  source: 'de-abend',
  language: 'de',
  title: 'Hochwasser der Welsa: 4.300 Menschen verlassen Tarnowbrück',
  paragraphs: [
    'In Tarnowbrück mussten 4.300 Menschen ihre Häuser verlassen, nachdem die Welsa über die Ufer getreten war.',
    'Bürgermeisterin Katarzyna Lindqvist sagte, 87 Brücken seien gesperrt, der Damm in Oberfelden halte.',
  ],
};

const spanish: ArticleSketch = {
  source: 'es-diario',
  language: 'es',
  title: 'La crecida del Welsa obliga a 4.300 personas a dejar Tarnowbrück',
  paragraphs: [
    'En Tarnowbrück, 4.300 personas tuvieron que salir de sus casas tras desbordarse el Welsa.',
    'La alcaldesa Katarzyna Lindqvist dijo que 87 puentes están cerrados y que la presa de Oberfelden resiste.',
  ],
};

const germanAgain: ArticleSketch = {
  source: 'at-kurier',
  language: 'de',
  title: 'Tarnowbrück steht unter Wasser, Tausende verlassen ihre Häuser',
  paragraphs: [
    'Die Welsa ist in Tarnowbrück über die Ufer getreten, der Damm in Oberfelden hält dem Hochwasser.',
  ],
};

describe('without English', () => {
  it('two reports of one event meet by the names and numbers that they share', () => {
    expect(groupsAmongOthers([german, spanish, ...otherFlood])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('an article joins others of its own language by their words', () => {
    expect(groups([german, germanAgain, alone])).toEqual([[0, 1], [2]]);
  });

  it('an article meets the English ones too', () => {
    expect(groupsAmongOthers([...flood, german, ...otherFlood])).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
  });

  it('numbers alone join nothing, however many and rare they are', () => {
    const numbers = '29, 26, 13, 449, 1024, 620';
    const page = (language: string, source: string, title: string): ArticleSketch => {
      return { language, source, title: `${title}: ${numbers}`, paragraphs: [`${numbers}.`] };
    };
    const pages = [
      page('pl', 'pl-dzien', 'numery na dziś'),
      page('fa', 'ir-rooz', 'شماره‌های امروز'),
      page('uk', 'ua-ranok', 'номери дня'),
      page('en', 'gb-post', 'numbers'),
      page('en', 'us-star', 'figures'),
    ];
    expect(groupsAmongOthers(pages)).toEqual([[0], [1], [2], [3], [4]]);
  });

  it('one person in two places is not one event', () => {
    const berlin = (language: string, source: string, title: string): ArticleSketch => {
      return { language, source, title };
    };
    expect(
      groups([
        berlin('de', 'de-abend', 'Treffen von Katarzyna Lindqvist'),
        berlin('es', 'es-diario', 'La boda de Katarzyna Lindqvist'),
      ]),
    ).toEqual([[0], [1]]);
  });
});

describe('with a translation', () => {
  it('an article is compared by its English', () => {
    const [report] = flood;
    if (!report) throw new Error('no report');
    const english = { title: report.title, paragraphs: report.paragraphs ?? [] };
    const translated: ArticleSketch = {
      source: 'jp-asa',
      language: 'ja',
      title: '川が氾濫し住民が避難',
      paragraphs: ['町で川が氾濫した。', '市長は橋が閉鎖されたと述べた。'],
      english,
    };
    expect(groups([...flood, translated, alone])).toEqual([[0, 1, 2], [3]]);
  });
});
