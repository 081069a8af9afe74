import { describe, expect, it } from 'vitest';
import { withoutCapitals } from '../../scripts/text/without-capitals.ts';

describe('a source’s name in capitals', () => {
  it.each([
    ['SALTMERE', 'Saltmere'],
    ['THE GIOI TRE', 'The Gioi Tre'],
    ['SALTMEREPOST.COM', 'Saltmerepost.com'],
    ['ГОЛОС МОРЯ', 'Голос Моря'],
    ['SALTMERE24', 'Saltmere24'],
    ['BBC NEWS', 'BBC News'],
  ])('%s is printed as %s', (name, printed) => {
    expect(withoutCapitals(name)).toBe(printed);
  });

  it.each(['ESPN', 'UPI', 'WFXT', 'РБК', 'The Saltmere POST', 'iO', '뉴스1', '24'])(
    '%s keeps them',
    (name) => {
      expect(withoutCapitals(name)).toBe(name);
    },
  );
});
