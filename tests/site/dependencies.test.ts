import { expect, it } from 'vitest';
import { dependencies } from '../../src/lib/dependencies.ts';

/** Licences under which anybody may run the program and publish what it makes. */
const FREE = new Set(
  '0BSD Apache-2.0 BSD-2-Clause BSD-3-Clause BlueOak-1.0.0 CC0-1.0 ISC LGPL-3.0-or-later MIT MIT-0 MPL-2.0 OFL-1.1 Python-2.0'.split(
    ' ',
  ),
);

it('every package that the program runs on has a licence by which it may be used', () => {
  const used = dependencies();
  expect(used.length).toBeGreaterThan(100);
  const others = used.filter(({ license }) => !license.split(' AND ').every((each) => FREE.has(each)));
  expect(others).toEqual([]);
});

it('packages of the development are not among them', () => {
  const names = dependencies().map(({ name }) => name);
  expect(names).toContain('astro');
  expect(names).not.toContain('vitest');
});
