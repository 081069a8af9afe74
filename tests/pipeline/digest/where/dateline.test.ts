import { describe, expect, it } from 'vitest';
import { withoutDateline } from '../../../../scripts/pipeline/digest/where/dateline.ts';

describe('a dateline is left out', () => {
  it.each([
    'WASHINGTON, Nov 15 (Agency) - ',
    'NAIROBI — ',
    'Jakarta - ',
    'New Delhi: May 3 - ',
    'Оттава, 3 мая (Агентство) — ',
    'القاهرة - ',
  ])('%s', (dateline) => {
    expect(withoutDateline(`${dateline}The bridge is open again.`)).toBe('The bridge is open again.');
  });
});

describe('what is none stays', () => {
  it.each([
    'The bridge - the longest of all - is open again.',
    'The bridge is open again.',
    'Ships wait, says the harbour master — and wait.',
  ])('%s', (text) => {
    expect(withoutDateline(text)).toBe(text);
  });
});
