import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../scripts/text/normal-form.ts';
import { inLittleWork } from '../support/work-time.ts';

const FORMS = ['NFC', 'NFD', 'NFKD'] as const;

/** Pieces of text with up to 19 marks in a row. */
const marked = fc
  .array(
    fc.oneof(fc.string({ unit: 'grapheme', maxLength: 5 }), fc.constantFrom('\u0301', 'e\u0323\u0301')),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));

describe('normalForm', () => {
  it.each(FORMS)('gives what Unicode says (%s)', (form) => {
    fc.assert(
      fc.property(marked, (text) => {
        expect(normalForm(text, form)).toBe(text.normalize(form));
      }),
    );
  });

  it.each([
    ['in two classes', '\u0323\u0301'],
    ['that are several themselves', '\u0344'],
    ['beyond the basic plane', '\u{1d165}'],
    ['of a script', '\u0e48\u0e38'],
  ])('takes 300,000 marks %s in time, and keeps the first', (_kind, marks) => {
    for (const form of FORMS) {
      const short = inLittleWork(1_000, () => normalForm(`a${marks.repeat(300_000)}b`, form));
      expect(short).toMatch(/^[aá-ậ].{1,60}b$/u);
      expect(normalForm(short, form)).toBe(short);
    }
  });
});
