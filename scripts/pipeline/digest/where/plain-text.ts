import { normalForm } from '../../../text/normal-form.ts';

/** A text normalised for name lookup: both forms have the same length. */
export interface PlainText {
  /** As written, with uniform blanks, apostrophes and hyphens, and without marks where they do not count. */
  written: string;
  /** The same in lower case, with blanks for hyphens: `Hong-Kong` is `Hong Kong`. */
  lower: string;
}

/** Letters that languages of the same script write differently. */
const ARABIC_FORMS: readonly (readonly [RegExp, string])[] = [
  [/[ىیې]/g, 'ي'],
  [/[کڪ]/g, 'ك'],
  [/[ةۃہھۀ]/g, 'ه'],
  [/ـ/g, ''],
];

/** Returns a text with the spellings of names normalised. */
export function normaliseNames(text: string, language: string, bare: boolean): PlainText {
  const oneLine = text.replace(/[\s\u00a0\u200c]+/g, ' ');
  if (/^[ -~]*$/.test(oneLine) && language !== 'tr' && language !== 'az') {
    return { written: oneLine, lower: oneLine.toLowerCase().replaceAll('-', ' ') };
  }
  let written = oneLine.replace(/[’ʼ‘`]/g, "'").replace(/[‐‑]/g, '-');
  if (bare) {
    written = normalForm(written, 'NFD').replace(/\p{Mn}/gu, '');
    if (/\p{Script=Arabic}/u.test(written)) {
      written = ARABIC_FORMS.reduce((rest, [form, plain]) => rest.replace(form, plain), written);
    }
  } else written = normalForm(written);
  // A capital İ becomes two code units in lower case, and Turkish has a dotless ı as well as i.
  if (language === 'tr' || language === 'az') written = written.replaceAll('I', 'ı');
  written = written.replaceAll('İ', 'I');
  const lower = written.toLowerCase().replaceAll('-', ' ');
  return { written, lower: lower.length === written.length ? lower : written };
}
