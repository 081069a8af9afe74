import { describe, expect, it } from 'vitest';
import { goesOn, type Report } from './goes-on.ts';

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
    const raid: Report[] = [
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
    const again: Report[] = [
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
