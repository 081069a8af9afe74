import { expect, it } from 'vitest';
import { withInnerMarks } from '../../src/lib/inner-marks.ts';

it.each([
  ['"We have lost," the mayor said.', '‘We have lost,’ the mayor said.'],
  ['The mayor (“we have lost”) left.', 'The mayor (‘we have lost’) left.'],
  ['a sea wall—"a scandal"—cracked', 'a sea wall—‘a scandal’—cracked'],
  ['"Over five years the fleet has grown.', '‘Over five years the fleet has grown.’'],
  ['We will act," she said.', '‘We will act,’ she said.'],
  ['The sea\'s "guests" don\'t leave', 'The sea’s ‘guests’ don’t leave'],
  ['Nothing quoted, the mayor’s word', 'Nothing quoted, the mayor’s word'],
])('“%s” within quotation marks is “%s”', (text, marked) => {
  expect(withInnerMarks(text, 'en-GB')).toBe(marked);
});

it('another language keeps its own marks', () => {
  expect(withInnerMarks('„Wir haben verloren“', 'de')).toBe('„Wir haben verloren“');
});
