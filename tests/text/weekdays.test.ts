import { describe, expect, it } from 'vitest';
import { agreeOnWeekdays, weekdaysIn } from '../../scripts/text/weekdays.ts';

const days = (text: string, language: string) =>
  [...weekdaysIn(text, language).toString(2)].reverse().flatMap((bit, day) => (bit === '1' ? [day] : []));

describe('the weekdays that a text names', () => {
  it.each([
    ['en', 'The court ruled on Wednesday; appeals close Friday.', [3, 5]],
    ['fr', 'Le ministre a démissionné mercredi.', [3]],
    ['ru', 'Суд вынес решение в среду, а в пятницу его обжаловали.', [3, 5]],
    ['es', 'La votación será el Jueves.', [4]],
    ['ar', 'أعلنت الحكومة يوم الجمعة عن القرار', [5]],
    ['en', 'A wedding, a sundial and Fridayism.', []],
  ])('in %s', (language, text, expected) => {
    expect(days(text, language)).toEqual(expected);
  });

  it('agree when one is named by both, disagree when each names others, and else say nothing', () => {
    const [monday, mondayAndFriday, friday] = ['Monday', 'Monday, Friday', 'Friday'].map((text) =>
      weekdaysIn(text, 'en'),
    );
    expect(agreeOnWeekdays(monday ?? 0, mondayAndFriday ?? 0)).toBe(1);
    expect(agreeOnWeekdays(monday ?? 0, friday ?? 0)).toBe(-1);
    expect(agreeOnWeekdays(monday ?? 0, 0)).toBe(0);
  });
});
