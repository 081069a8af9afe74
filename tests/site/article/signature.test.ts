import { expect, it } from 'vitest';
import { isSignature } from '../../../src/lib/article/signature.ts';

const source = { name: 'LAPOST.COM', homepage: 'https://www.lapost.com/' };
const isSigned = (html: string, at = 1): boolean => isSignature({ tag: 'p', html }, at, source);

it.each([
  'Reuters | LA POST',
  'Colprensa',
  'By Ada Lund',
  'By Ada Lund and Bo Ek',
  '<mark>By Ada Lund</mark>',
])('“%s” only says who wrote the text', (html) => {
  expect(isSigned(html)).toBe(true);
});

it.each(['LA POST | Sign up', 'Ada Lund', 'By Monday', 'Reuters saw it.', 'By the river, Reuters', ''])(
  '“%s” is a paragraph like any other',
  (html) => {
    expect(isSigned(html)).toBe(false);
  },
);

it('what stands far below the beginning signs nothing', () => {
  expect(isSigned('Reuters', 3)).toBe(false);
});
