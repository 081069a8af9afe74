import { describe, expect, it } from 'vitest';
import { sparseClusterer } from '../../../scripts/pipeline/cluster/sparse-clusterer.ts';
import { makeArticles, type ArticleSketch } from '../../support/make-day.ts';
import { alone, otherFlood } from './events.ts';

type Told = readonly [source: string, title: string, text: string];

/** Whether a story of the 18th goes on with one of so many days before, among others on both days. */
function goesOn(before: readonly Told[], today: readonly Told[], days = 1): boolean {
  const published = `2026-03-${18 - days}T12:00:00Z`;
  const earlier = makeArticles(sketch(before).map((each) => ({ ...each, published })));
  const bystanders = makeArticles([...otherFlood, alone, ...sketch([MUSEUM, BUDGET])]).slice(2);
  const [, found] = sparseClusterer().goOn(
    [bystanders.slice(0, 2), makeArticles(sketch(today))],
    [bystanders.slice(2), earlier],
  );
  return found === 1;
}

const sketch = (told: readonly Told[]): ArticleSketch[] =>
  told.map(([source, title, text]) => ({ source, title, paragraphs: [text] }));

const MUSEUM: Told = [
  'gb-x',
  'Museum of clocks opens',
  'Three hundred clocks struck noon at the new museum.',
];
const BUDGET: Told = [
  'us-x',
  'Ferry budget passed',
  'Deputies passed a budget for ferries after a long session.',
];

describe('a series is not one event that goes on', () => {
  it('an index up and the next day down', () => {
    expect(
      goesOn(
        [
          [
            'gb-a',
            'Kirrawong index rises 2% as miners gain',
            'The Kirrawong index rose on hopes for copper.',
          ],
          [
            'us-b',
            'Kirrawong stock market closes higher',
            'Shares in Kirrawong closed higher as miners gained.',
          ],
        ],
        [
          [
            'gb-a',
            'Kirrawong index falls 1% as miners retreat',
            'The Kirrawong index fell on fears for copper.',
          ],
          [
            'us-b',
            'Kirrawong stock market closes lower',
            'Shares in Kirrawong closed lower as miners retreated.',
          ],
        ],
      ),
    ).toBe(false);
  });

  it('two rulings of one court', () => {
    expect(
      goesOn(
        [
          [
            'gb-a',
            'Ostrian Supreme Court strikes down fishing quota',
            'The Supreme Court of Ostria ruled that the quota on herring was void.',
          ],
          [
            'us-b',
            'Herring quota void, rules Supreme Court of Ostria',
            'Fishermen cheered as the Supreme Court struck down the quota on herring.',
          ],
        ],
        [
          [
            'gb-a',
            'Ostrian Supreme Court upholds ban on billboards',
            'The Supreme Court of Ostria ruled that towns may ban billboards.',
          ],
          [
            'us-b',
            'Towns may ban billboards, rules Supreme Court of Ostria',
            'Advertisers lost as the Supreme Court upheld the ban on billboards.',
          ],
        ],
      ),
    ).toBe(false);
  });

  it('two matches of one cup', () => {
    expect(
      goesOn(
        [
          [
            'gb-a',
            'Velland beat Ostria 3-0 in Harbour Cup',
            'Okafor scored twice as Velland beat Ostria at Saltmere.',
          ],
          ['us-b', 'Harbour Cup: Okafor brace sinks Ostria', 'Velland beat Ostria 3-0; Okafor scored two.'],
        ],
        [
          [
            'gb-a',
            'Norrland beat Tamar 1-0 in Harbour Cup',
            'Lindqvist scored late as Norrland beat Tamar at Brask.',
          ],
          [
            'us-b',
            'Harbour Cup: late Lindqvist goal sinks Tamar',
            'Norrland beat Tamar 1-0 by a goal of Lindqvist.',
          ],
        ],
      ),
    ).toBe(false);
  });

  it('two quakes in one country', () => {
    expect(
      goesOn(
        [
          [
            'gb-a',
            'Quake of magnitude 5.9 shakes Brattvik in Ostria',
            'A quake shook Brattvik in the north of Ostria and 12 people were hurt.',
          ],
          [
            'us-b',
            '12 hurt as quake hits Ostrian town of Brattvik',
            'A quake of 5.9 hurt 12 people in Brattvik, Ostria.',
          ],
        ],
        [
          [
            'gb-a',
            'Quake of magnitude 6.3 strikes Saltmere in Ostria',
            'A quake struck Saltmere in the south of Ostria and brought down 31 houses.',
          ],
          [
            'us-b',
            '31 houses fall as quake hits Ostrian port of Saltmere',
            'A quake of 6.3 struck Saltmere, Ostria.',
          ],
        ],
      ),
    ).toBe(false);
  });

  it('a raid like the one of six days before', () => {
    const raid: Told[] = [
      [
        'gb-a',
        'Drones attack airport of Saltmere',
        'Flights stopped in Saltmere as drones attacked the airport.',
      ],
      [
        'us-b',
        'Saltmere airport halts flights after drones attack',
        'Drones attacked Saltmere and flights were halted.',
      ],
    ];
    const again: Told[] = [
      [
        'fr-c',
        'Drones attack Saltmere at night',
        'Drones attacked Saltmere at night and its airport was shut.',
      ],
      [
        'de-d',
        'Saltmere under attack by drones',
        'A wave of drones attacked Saltmere; the airport halted flights.',
      ],
    ];
    expect(goesOn(raid, again, 6)).toBe(false);
    expect(goesOn(raid, again, 1)).toBe(true);
  });
});

describe('an event that goes on', () => {
  it('a quake whose toll rises', () => {
    expect(
      goesOn(
        [
          [
            'gb-a',
            'Quake in Brattvik kills 41',
            'A quake of 6.9 killed 41 people in Brattvik, Ostria, at dawn.',
          ],
          [
            'us-b',
            'Dozens dead as quake hits Brattvik',
            'Houses fell in Brattvik when a quake struck Ostria.',
          ],
        ],
        [
          [
            'gb-a',
            'Toll of Brattvik quake rises to 87',
            'Rescuers dug in Brattvik, where the quake killed 87 people.',
          ],
          [
            'fr-c',
            'Brattvik: search for survivors of quake',
            'Rescuers searched houses in Brattvik that the quake felled.',
          ],
        ],
      ),
    ).toBe(true);
  });

  it('a vote that was awaited', () => {
    expect(
      goesOn(
        [
          [
            'gb-a',
            'Ngassel to vote on ferry budget',
            'Parliament of Ngassel votes on the ferry budget of Adaeze Morrow.',
          ],
          [
            'us-b',
            'Ferry budget of Morrow before a vote',
            'Deputies in Ngassel debate the ferry budget of minister Morrow.',
          ],
        ],
        [
          [
            'gb-a',
            'Ngassel passes ferry budget',
            'Parliament of Ngassel passed the ferry budget of Adaeze Morrow.',
          ],
          [
            'de-d',
            'Morrow wins vote on ferry budget',
            'Deputies in Ngassel passed the ferry budget by 61 votes to 58.',
          ],
        ],
      ),
    ).toBe(true);
  });

  it('an attack, and who is questioned for it', () => {
    expect(
      goesOn(
        [
          [
            'gb-a',
            'Car drives into crowd at Saltmere regatta',
            'A car drove into the crowd at the Saltmere regatta; 27 were hurt.',
          ],
          [
            'us-b',
            'Dozens hurt at Saltmere regatta',
            'Dozens were hurt when a car drove into people at the Saltmere regatta.',
          ],
        ],
        [
          [
            'gb-a',
            'Saltmere regatta: police question driver',
            'Police in Saltmere got more time to question the driver of the car.',
          ],
          [
            'fr-c',
            'Man of 53 held after Saltmere regatta crash',
            'A man is held after a car hit the crowd at the Saltmere regatta.',
          ],
        ],
      ),
    ).toBe(true);
  });
});
