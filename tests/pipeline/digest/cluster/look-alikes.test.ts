import { describe, expect, it } from 'vitest';
import type { ArticleSketch } from '../../../support/make-day.ts';
import { groups } from './events.ts';

const sketch = (source: string, title: string, text: string): ArticleSketch => ({
  source,
  title,
  paragraphs: [text],
});

/** Events that were confused on real days, rewritten with invented places and people. */
describe('alike and yet two events', () => {
  it('one speaker on two matters in one day', () => {
    expect(
      groups([
        sketch(
          'gb-a',
          'Morrow offers Kirrawong a discount on gas',
          'President Adaeze Morrow said that gas could cost Kirrawong a quarter less.',
        ),
        sketch(
          'fr-b',
          'Morrow: gas for Kirrawong may be a quarter cheaper',
          'A discount of a quarter on gas is possible for Kirrawong, Adaeze Morrow said.',
        ),
        sketch(
          'us-c',
          'Morrow unveils a museum of clocks',
          'Adaeze Morrow opened a museum of clocks in her home town and wound up the oldest one.',
        ),
        sketch(
          'ke-d',
          'Museum of clocks opened by President Morrow',
          'Three hundred clocks struck noon as Adaeze Morrow opened the museum in her home town.',
        ),
      ]),
    ).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('two matches of one round', () => {
    expect(
      groups([
        sketch(
          'gb-a',
          'Seven goals as Velland sweep Ostria aside',
          'Velland beat Ostria 7-0 in the qualifier at Saltmere; Okafor scored three.',
        ),
        sketch(
          'us-b',
          'Okafor treble as Velland demolish Ostria 7-0',
          'Okafor scored three as Velland beat Ostria in the qualifier at Saltmere.',
        ),
        sketch(
          'fr-c',
          'Late goal takes Norrland past Tamar',
          'Lindqvist scored in the last minute as Norrland beat Tamar 1-0 in the qualifier.',
        ),
        sketch(
          'de-d',
          'Norrland beat Tamar with the last kick',
          'Tamar lost 1-0 to Norrland in the qualifier after a goal by Lindqvist at the end.',
        ),
      ]),
    ).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('strikes of two kinds', () => {
    expect(
      groups([
        sketch(
          'gb-a',
          'Strike halts ferries of Ngassel',
          'Crews of the Ngassel ferries went on strike for higher pay on Monday.',
        ),
        sketch(
          'us-b',
          'Ngassel ferry crews strike over pay',
          'Ferries stayed in harbour at Ngassel as crews struck for pay.',
        ),
        sketch(
          'fr-c',
          'Air strike destroys depot near Oberfelden',
          'A depot near Oberfelden burned after an air strike at night.',
        ),
        sketch(
          'de-d',
          'Depot of Oberfelden hit by an air strike',
          'An air strike set the depot near Oberfelden on fire.',
        ),
      ]),
    ).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
});

describe('unlike and yet one event', () => {
  it('the vote, and those who lost it', () => {
    expect(
      groups([
        sketch(
          'gb-a',
          'Parliament of Ngassel passes the ferry budget',
          'Deputies in Ngassel passed the ferry budget of minister Adaeze Morrow by 61 votes to 58.',
        ),
        sketch(
          'us-b',
          'Opposition calls Ngassel ferry budget a betrayal',
          'The opposition in Ngassel called the ferry budget, passed by 61 votes to 58, a betrayal by Adaeze Morrow.',
        ),
        sketch('fr-c', 'A bakery wins a prize', 'The bakery of Brattvik won a prize for its rye bread.'),
      ]),
    ).toEqual([[0, 1], [2]]);
  });
});

describe('a live page', () => {
  const report = sketch(
    'gb-a',
    'Velland may join the harbour league for free, Morrow says',
    'Velland may join the harbour league for nothing if it gives up its fleet, Adaeze Morrow said.',
  );
  const text =
    'Student permits are halted. Velland may join the harbour league for free, Adaeze Morrow also said.';

  it('reports what it leads with', () => {
    const title = 'Velland may join harbour league for free, says Morrow – live updates';
    expect(groups([report, sketch('de-b', title, text)])).toEqual([[0, 1]]);
  });

  it('does not report what it only mentions', () => {
    const title = 'Ostria updates: Student permits halted';
    expect(groups([report, sketch('de-b', title, text)])).toEqual([[0], [1]]);
  });
});
