import { expect, it } from 'vitest';
import { printedHtml } from '../../../src/lib/article/printed-html.ts';

it('curls the marks of English text, and no attribute', () => {
  expect(printedHtml('The "<a href="/x/" title=\'y\'>sea</a>" isn\'t calm', 'en')).toBe(
    'The “<a href="/x/" title=\'y\'>sea</a>” isn’t calm',
  );
  expect(printedHtml('l\'eau "calme"', 'fr')).toBe('l\'eau "calme"');
});
