import { describe, expect, it } from 'vitest';
import { goesOn } from './goes-on.ts';

describe('an event that goes on', () => {
  it('a quake whose toll rises', () => {
    expect(
      goesOn(
        [
          [
            'gb-a',
            'Quake in Brattvik kills at least 41',
            'A quake of magnitude 6.9 killed at least 41 people in Brattvik in the north of Ostria at dawn on Monday.',
          ],
          [
            'us-b',
            'Dozens dead as quake hits Brattvik',
            'Rescuers in Brattvik, Ostria, dug for survivors of a quake of magnitude 6.9 that felled houses at dawn.',
          ],
        ],
        [
          [
            'gb-a',
            'Toll of Brattvik quake rises to 87',
            'The quake that struck Brattvik in the north of Ostria on Monday killed 87 people, rescuers said.',
          ],
          [
            'fr-c',
            'Brattvik: search for survivors of quake goes on',
            'Rescuers searched the houses of Brattvik, Ostria, for survivors of the quake of magnitude 6.9.',
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
