import { expect, it } from 'vitest';
import { decodeEntities } from '../../scripts/text/decode-entities.ts';

it.each([
  ['The mayor&#039;s plan', "The mayor's plan"],
  ['Bread &amp;amp; wine', 'Bread & wine'],
  ['&ldquo;No&rdquo;&nbsp;&ndash; minister', '“No” – minister'],
  ['Le caf&eacute; de la gare', 'Le café de la gare'],
  ['A &#x1F600; for all', 'A 😀 for all'],
  ['Research &Development; and Q&A', 'Research &Development; and Q&A'],
  ['Nothing &#0; and &#9999999;', 'Nothing &#0; and &#9999999;'],
])('a left-over reference in %s is what it stands for', (text, decoded) => {
  expect(decodeEntities(text)).toBe(decoded);
});

it('of one reference escaped without end three rounds are read, and the rest stays', () => {
  expect(decodeEntities(`&${'amp;'.repeat(3)}lt;`)).toBe('&lt;');
  expect(decodeEntities(`&${'amp;'.repeat(20_000)}`)).toBe(`&${'amp;'.repeat(19_997)}`);
});
