import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyHeadline } from '../../scripts/text/tidy-headline.ts';

const SOURCE = { sourceNames: ['Saltmere Post', 'saltmerepost.example', 'SP24'], sections: ['Harbour news'] };

const tidy = (title: string) => tidyHeadline(title, SOURCE);

describe('what says only how it was published comes off', () => {
  it.each([
    ['WATCH: Ferry runs aground at Saltmere', 'Ferry runs aground at Saltmere'],
    ['Video | ferry runs aground at Saltmere', 'Ferry runs aground at Saltmere'],
    ['BREAKING NEWS: Ferry runs aground', 'Ferry runs aground'],
    ['BREAKING Ferry runs aground', 'Ferry runs aground'],
    ['JUST IN: Ferry runs aground', 'Ferry runs aground'],
    ['OFFICIAL: Ferry sold to Norway', 'Ferry sold to Norway'],
    ['Exclusive: ferry sold to Norway', 'Ferry sold to Norway'],
    ['(LEAD) Ferry sold to Norway', 'Ferry sold to Norway'],
    ['(2nd LD) Ferry sold to Norway', 'Ferry sold to Norway'],
    ['[RELEASE] Ferry sold to Norway', 'Ferry sold to Norway'],
    ['UPDATE 1-Ferry sold to Norway', 'Ferry sold to Norway'],
    ['The Latest: Ferry sold to Norway', 'Ferry sold to Norway'],
    ['Opinion: Blog | Sell the ferry - By Jane Doe', 'Sell the ferry'],
    ['Ferry sold to Norway (VIDEO)', 'Ferry sold to Norway'],
    ['Ferry sold to Norway [PHOTOS]', 'Ferry sold to Norway'],
    ['Ferry sold to Norway (+18 photos, video)', 'Ferry sold to Norway'],
    ['Ferry sold to Norway – video', 'Ferry sold to Norway'],
    ['Live Updates*** Ferry sold to Norway', 'Ferry sold to Norway'],
    ['BREAKING +++ Ferry sold to Norway', 'Ferry sold to Norway'],
    ['Ferry sold to Norway – live updates', 'Ferry sold to Norway'],
    ['Ferry sold to Norway – harbour politics live', 'Ferry sold to Norway'],
    ['Ferry sold to Norway - as it happened', 'Ferry sold to Norway'],
    ['Ferry sold to Norway [Updated]', 'Ferry sold to Norway'],
  ])('%s', (title, tidied) => {
    expect(tidy(title)).toBe(tidied);
  });

  it.each([
    ['EN VIVO: el ferry encalla en Saltmere', 'El ferry encalla en Saltmere'],
    ['Última hora: el ferry encalla', 'El ferry encalla'],
    ['En direct, grève à Saltmere : le ferry reste à quai', 'Grève à Saltmere : le ferry reste à quai'],
    ['Balsa é vendida à Noruega; veja vídeo', 'Balsa é vendida à Noruega'],
    ['Balsa é vendida à Noruega; VÍDEO', 'Balsa é vendida à Noruega'],
    ['Паром продан Норвегии (видео)', 'Паром продан Норвегии'],
    ['ВИДЕО: Паром продан Норвегии', 'Паром продан Норвегии'],
    ['Фериботът е продаден СНИМКИ', 'Фериботът е продаден'],
    ['Паром продан Норвегии — Видео', 'Паром продан Норвегии'],
    ['عاجل.. بيع العبارة إلى النرويج', 'بيع العبارة إلى النرويج'],
    ['شاهد: بيع العبارة إلى النرويج', 'بيع العبارة إلى النرويج'],
    ['فروش کشتی به نروژ + عکس', 'فروش کشتی به نروژ'],
    ['【速報】フェリーをノルウェーに売却', 'フェリーをノルウェーに売却'],
    ['[속보] 페리 노르웨이에 매각', '페리 노르웨이에 매각'],
    ['Fähre nach Norwegen verkauft – Podcast', 'Fähre nach Norwegen verkauft'],
  ])('in other languages too: %s', (title, tidied) => {
    expect(tidy(title)).toBe(tidied);
  });

  it.each([
    ['⚡️ Ferry sold to Norway', 'Ferry sold to Norway'],
    ['🔴Ferry sold to Norway', 'Ferry sold to Norway'],
    ['▶ • ferry sold to Norway ❗️', 'Ferry sold to Norway'],
    ['+++ Ferry sold to Norway +++', 'Ferry sold to Norway'],
    ['The mayor&#039;s  ferry &amp; its crew', "The mayor's ferry & its crew"],
  ])('with ornaments, references and doubled blanks: %s', (title, tidied) => {
    expect(tidy(title)).toBe(tidied);
  });
});

describe('where it was published comes off', () => {
  it.each([
    ['SP24 | Ferry sold to Norway', 'Ferry sold to Norway'],
    ['Ferry sold to Norway - Saltmere Post', 'Ferry sold to Norway'],
    ['Ferry sold to Norway | Saltmerepost.example', 'Ferry sold to Norway'],
    ['Ferry sold to Norway | World', 'Ferry sold to Norway'],
    ['Ferry sold to Norway | Pakistan', 'Ferry sold to Norway'],
    ['Why was the ferry ever sold? | The Weekly Gull', 'Why was the ferry ever sold?'],
    ['WASTE LAND | Ferry sold to Norway', 'Ferry sold to Norway'],
    ['Ferry sold to Norway | World | Saltmere Post', 'Ferry sold to Norway'],
    ['Harbour news: ferry sold to Norway', 'Ferry sold to Norway'],
    ['SOCIÉTÉ : le ferry est vendu', 'Le ferry est vendu'],
  ])('%s', (title, tidied) => {
    expect(tidy(title)).toBe(tidied);
  });

  it('as far as the day shows that the source puts it there', () => {
    const day = { ...SOURCE, beginnings: new Set(['Kenya']), endings: new Set(['Tide tables']) };
    expect(tidyHeadline('Kenya: Dam fills again | Tide tables', day)).toBe('Dam fills again');
  });
});

describe('real words stay', () => {
  it.each([
    'Saltmere: truce wavers after the storm',
    'Watch that label closely: the fakes are good',
    'Live bullet found inside luggage at the airport',
    'Update on bridge repairs pleases nobody',
    'Analyst: ferry was never worth the price',
    'Ferry was never worth the price – analyst',
    'All of the storm in one VIDEO',
    'World leaders meet in Saltmere - and part again',
    'Sport: what the budget leaves of it',
    'They said they would stay – and now they live',
    'eMag sells 5 million boxes',
    'Saltmere | Ferry sold to Norway',
    'Watch your s*** on the ferry',
    'Ferry sold to Norway | its crew stays in Saltmere',
    'Official who sold the ferry resigns',
  ])('%s', (title) => {
    expect(tidy(title)).toBe(title);
  });

  it.each(['VIDEO', 'Watch: ferries', 'BREAKING:', 'Saltmere Post', '(EDITORIAL from Saltmere Post)'])(
    'also where nothing else would be left: %s',
    (title) => {
      expect(tidy(title)).toBe(title);
    },
  );

  it('and small initials that are a name', () => {
    expect(tidy('VIDEO: iPhone owners queue in Saltmere')).toBe('iPhone owners queue in Saltmere');
  });
});

describe('whatever comes in', () => {
  const piece = fc.constantFrom(
    'VIDEO',
    '(PHOTOS)',
    '|',
    ':',
    ' – ',
    'live',
    'Saltmere Post',
    'ferry',
    '🔴',
    '&amp;',
    '…',
    '"',
    'да',
    '速報',
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.array(piece, { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join(' ')),
  );

  it('a headline never comes out empty, and tidying twice is tidying once', () => {
    fc.assert(
      fc.property(anything, (title) => {
        const once = tidy(title);
        expect(once).not.toBe('');
        expect(tidy(once)).toBe(once);
      }),
    );
  });

  it('a headline without end ends after 500 characters, between letters, and says so', () => {
    const long = tidy('Ferry '.repeat(5_000));
    expect(long.length).toBeLessThanOrEqual(500);
    expect(long).toMatch(/^(?:Ferry )+F?e?r?r?y?…$/);
    expect(tidy(`Ferry ${'🔴'.repeat(4_000)}x`).isWellFormed()).toBe(true);
    expect(tidy(long)).toBe(long);
    const whole = `Ferry ${'x'.repeat(494)}`;
    expect(tidy(whole)).toBe(whole);
  });
});

describe('brackets', () => {
  it.each([
    ['(ATTN: ADDS photos, details) Ferry sold to Norway', 'Ferry sold to Norway'],
    ['(3rd LD) Ferry sold to Norway', 'Ferry sold to Norway'],
    ['Ferry sold to Norway (FOTO/VIDEO)', 'Ferry sold to Norway'],
    ['Ferry sold to Norway (2 fotos y video)', 'Ferry sold to Norway'],
    ['Ferry sold to Norway [Op-Ed]', 'Ferry sold to Norway'],
    ['【圖輯】フェリーをノルウェーに売却', 'フェリーをノルウェーに売却'],
    ['[종합2보] 페리 노르웨이에 매각', '페리 노르웨이에 매각'],
  ])('of labels come off: %s', (title, tidied) => {
    expect(tidy(title)).toBe(tidied);
  });

  it.each([
    'Ferry sold to Norway (and Denmark)',
    'Ferry sold to Norway (video shows captain)',
    'Ferry sold to Norway (2019)',
    '(Lead poisoning) Ferry crew is treated',
    'Ferry sold (live bullet found) to Norway',
  ])('with a word of what happened stay: %s', (title) => {
    expect(tidy(title)).toBe(title);
  });
});
