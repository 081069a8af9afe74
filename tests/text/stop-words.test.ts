import { describe, expect, it } from 'vitest';
import { isStopWord } from '../../scripts/text/stop-words.ts';

describe('a word that says nothing of the event', () => {
  it.each([
    ['The', 'en'],
    ['и', 'ru'],
    ['und', 'de'],
    ['และ', 'th'],
  ])('%s is left out in %s', (word, language) => {
    expect(isStopWord(word, language)).toBe(true);
  });

  it('is one only in its own language', () => {
    expect(isStopWord('die', 'de')).toBe(true);
    expect(isStopWord('flood', 'en')).toBe(false);
  });

  it('is never found in a language without a list', () => {
    expect(isStopWord('the', 'xx')).toBe(false);
    expect(isStopWord('the', 'constructor')).toBe(false);
  });
});
