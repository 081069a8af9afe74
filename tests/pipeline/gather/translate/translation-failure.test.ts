import { describe, expect, it } from 'vitest';
import {
  losesNumbers,
  translationFailure,
} from '../../../../scripts/pipeline/gather/translate/translation-failure.ts';

const GERMAN =
  'Der Rat der Stadt stimmte am Montag nach langer Debatte dafür, den alten Hafen wieder zu öffnen, wie die Fischer es verlangt hatten.';
const ENGLISH =
  'On Monday, after a long debate, the town council voted to reopen the old harbour, as the fishermen had demanded.';

describe('a translation', () => {
  it('is believed when it may be one', () => {
    expect(translationFailure(GERMAN, ENGLISH)).toBeUndefined();
    expect(
      translationFailure('市议会周一投票决定重新开放旧港口，渔民们从春天起就一直要求作出这一决定。', ENGLISH),
    ).toBeUndefined();
    expect(translationFailure('Berlin', 'Berlin')).toBeUndefined();
  });

  it.each([
    ['', 'it is empty'],
    ['The council.', 'it is far too short'],
    [`${ENGLISH} `.repeat(6), 'it repeats itself'],
    [Array.from({ length: 120 }, (_, n) => `word${n}`).join(' '), 'it is far too long'],
    [GERMAN, 'it is not translated'],
    ['the port the port the port the port', 'it repeats itself'],
    [
      'El consejo de la ciudad votó el lunes, después de un largo debate, a favor de reabrir el viejo puerto, como lo habían pedido los pescadores desde la primavera pasada.',
      'it is in es, not English',
    ],
  ])('"%s" is not', (text, reason) => {
    expect(translationFailure(GERMAN, text)?.reason).toBe(reason);
  });

  it('loses its numbers, or does not', () => {
    expect(losesNumbers('Es waren 44.800 Menschen, 12 mehr.', 'There were 44,800 people, 12 more.')).toBe(
      false,
    );
    expect(losesNumbers('Es waren 44.800 Menschen, 12 mehr.', 'There were many people.')).toBe(true);
    expect(losesNumbers('Keine Zahl.', 'Not 77.')).toBe(false);
  });
});
