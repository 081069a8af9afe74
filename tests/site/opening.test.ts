import { describe, expect, it } from 'vitest';
import { chooseOpening } from '../../src/lib/opening.ts';

const TITLE = 'Harbour bridge closed after crack found';
const ABOUT = 'The harbour bridge has been closed since a crack was found.';
const OTHER_WORDS = 'Lorries must take the ferry until engineers have looked at the span.';
const GUIDE = 'Here is what you should know today.';

const article = (summary?: string, shownLanguage = 'en') => ({ title: TITLE, summary, shownLanguage });

describe('under a headline stands', () => {
  it.each([
    ['its summary', ABOUT, GUIDE, [], ABOUT],
    ['its first paragraph where it has no summary', undefined, ABOUT, [], ABOUT],
    ['a paragraph with words of it before a summary without', GUIDE, '', [ABOUT], ABOUT],
    ['a summary in other words where no paragraph has any', OTHER_WORDS, '', [GUIDE], OTHER_WORDS],
    ['no first paragraph of another article', undefined, GUIDE, [GUIDE], ''],
    ['no summary that leads on', 'According to the harbour office:', '', [GUIDE], ''],
    ['a paragraph where the summary leads on', 'According to the harbour office:', '', [GUIDE, ABOUT], ABOUT],
    ['no paragraph that leads on', undefined, '', ['The harbour bridge is closed because of:', ABOUT], ABOUT],
    ['the whole sentences of a summary that was cut', `${ABOUT} It op...`, '', [], ABOUT],
  ])('%s', (_, summary, beginning, passages, shown) => {
    expect(chooseOpening(article(summary), { beginning, passages })).toBe(shown);
  });

  it('a beginning that no words tell apart, where it is not in English', () => {
    expect(chooseOpening(article(undefined, 'fa'), { beginning: 'پل بسته شد.', passages: [] })).toBe(
      'پل بسته شد.',
    );
  });
});
