import type { ArticleSketch } from '../../../support/make-day.ts';

/** A tram line presented as a burden on the public purse (no, de) and as a gain for the climate (se, fi). */
export const tram: ArticleSketch[] = [
  {
    source: 'no-fjord',
    title: 'Taxpayers foot a swollen bill for the Brattvik tram',
    paragraphs: [
      'The tram that opened in Brattvik on Monday has gone far over budget.',
      'Each ride needs a subsidy of four crowns, and auditors ask who will pay.',
    ],
  },
  {
    source: 'de-kurier',
    title: 'Brattvik: a tram line at the expense of the public purse',
    paragraphs: [
      'The costs of the line have doubled since it was planned.',
      'Taxpayers will carry the subsidy for thirty years, says the league of auditors.',
    ],
  },
  {
    source: 'se-dag',
    title: 'Brattvik tram sets off and cuts carbon emissions from day one',
    paragraphs: [
      'The first low-carbon tram left the square at six on Monday morning.',
      'Travellers who leave the car at home will save 900 tonnes of emissions a year.',
    ],
  },
  {
    source: 'fi-lehti',
    title: 'A green journey: Brattvik rides on renewable power',
    paragraphs: [
      'The climate gains from every trip on the new line, researchers of the town reckon.',
      'Its electricity is renewable, and fewer flights and car travels mean less carbon.',
    ],
  },
];

/** The same opening, reported alike by four. */
export const bakery: ArticleSketch[] = ['it-foglio', 'es-diario', 'pt-jornal', 'gr-nea'].map(
  (source, at) => ({
    source,
    title: `Old bakery of Monteluna opens its doors again, part ${at + 1}`,
    paragraphs: [
      'The bakery on the corner of the square opened on Sunday after two years of repairs.',
      'Its oven dates from 1911 and bakes two hundred loaves a morning, the owners say.',
      'Children were given rolls, and the mayor cut the first loaf.',
    ],
  }),
);

/** A picture that three call a hoax, and three pass on. */
export const monster: ArticleSketch[] = [
  { source: 'ie-post', title: 'Lake Orrin monster photograph is a hoax, says the man who made it' },
  { source: 'ca-globe', title: 'How a hoax about Lake Orrin fooled the world' },
  { source: 'nz-tide', title: 'Lake Orrin monster: hoax admitted by student' },
  { source: 'us-star', title: 'Monster photographed in Lake Orrin' },
  { source: 'au-sun', title: 'Giant monster surfaces in Lake Orrin' },
  { source: 'za-cape', title: 'Tourist photographs monster of Lake Orrin at dawn' },
];

/** An article of one paragraph. */
export const sketch = (source: string, title: string, lead: string): ArticleSketch => ({
  source,
  title,
  paragraphs: [lead],
});

/** A dam in an invented valley: three report the breach, two the minister's answer, one the insurers. */
export const dam = [
  sketch(
    'no-fjord',
    'Dam above Vestrelid bursts and floods three villages',
    'The dam above Vestrelid burst on Tuesday night and water flooded three villages, rescuers said.',
  ),
  sketch(
    'se-dag',
    'Three villages flooded after Vestrelid dam bursts',
    'Water flooded three villages on Tuesday night after the dam above Vestrelid burst, according to rescuers.',
  ),
  sketch(
    'fi-lehti',
    'Villages under water as the dam above Vestrelid bursts',
    'Rescuers said that three villages were flooded on Tuesday night when the dam above Vestrelid burst.',
  ),
  sketch(
    'dk-blad',
    'Minister Ranveig Solbakk rejects blame for neglected inspections at Vestrelid',
    'Energy minister Ranveig Solbakk rejected blame on Wednesday for neglected inspections of the dam.',
  ),
  sketch(
    'is-frett',
    'Blame over neglected inspections rejected by minister Solbakk',
    'Minister Ranveig Solbakk rejects blame: inspections were not neglected, the energy ministry says.',
  ),
  sketch(
    'de-kurier',
    'Reinsurers expect claims of two billion crowns',
    'Reinsurers in Zurich and Munich expect two billion crowns of claims, and their shares fell.',
  ),
];
