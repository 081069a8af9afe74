import { describe, expect, it } from 'vitest';
import { nameTake } from '../../../../../scripts/pipeline/digest/split/name/name-take.ts';
import { inLittleWork } from '../../../../support/work-time.ts';

const article = (id: string, title: string, lead = '') => ({ id, title, lead });

describe('hostile titles', () => {
  const titles = {
    'very long': 'Lorvia closes ports and '.repeat(40),
    'without blanks': 'a'.repeat(400),
    'of marks only': '“”\'"—:;?!… – | /'.repeat(20),
    'of quotation marks that do not pair': '\'"“Lorvia closes ‘ports” after "storm',
    'with directional marks': '\u202eLorvia\u200f closes \u2066ports\u200e after storm',
    'with emoji': '🔴🇺🇳 Lorvia 🚢 closes ports ⚓️ after storm 👨‍👩‍👧',
    'in capitals': 'LORVIA CLOSES PORTS AFTER STORM',
    'of lone surrogates': '\ud800 Lorvia \udfff closes ports',
    'of an object’s own words': 'constructor __proto__ toString hasOwnProperty closes valueOf',
    empty: '',
  };
  for (const [kind, title] of Object.entries(titles)) {
    it(`give a name of at most 200 units: ${kind}`, () => {
      const name = nameTake(
        [article('a', title, title), article('b', 'Lorvia closes ports', title)],
        [article('c', title)],
      );
      expect(name.label.length).toBeGreaterThan(0);
      expect(name.label.length).toBeLessThanOrEqual(200);
      expect(['a', 'b']).toContain(name.of);
    });
  }

  it('leave no directional mark and no emoji in a clause', () => {
    const name = nameTake(
      [article('a', titles['with directional marks']), article('b', titles['with emoji'])],
      [],
    );
    expect(name).toEqual({ label: 'Lorvia Closes Ports', named: 'clause', of: 'a' });
  });

  it('cost no more than their length', () => {
    const members = Array.from({ length: 64 }, (_, at) =>
      article(`m${at}`, `Lorvia ${'very '.repeat(60)}closes ports, `.repeat(50)),
    );
    inLittleWork(2_000, () => nameTake(members, members));
  });

  it('give the same name every time, and leave what they were given as it was', () => {
    const members = Object.freeze(
      [article('a', 'Lorvia closes ports today'), article('b', 'Lorvia closes ports')].map((each) =>
        Object.freeze(each),
      ),
    );
    expect(nameTake(members, [])).toEqual(nameTake(members, []));
  });

  it('a take without articles is refused', () => {
    expect(() => nameTake([], [])).toThrow(RangeError);
  });
});
