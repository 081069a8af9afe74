/** The figures of Chinese and Japanese, with their other forms. */
const FIGURES = '〇一二三四五六七八九';
const OTHER_ZEROS = /[○零]/g;

/** What a character multiplies the one before by; 廿 and 卅 are 20 and 30. */
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const TENS: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十' };

/** Numbers before what counts years, months, days and the time. */
const HAN_NUMBER = /[〇○零一二三四五六七八九十百千廿卅]+(?=\s?[年月日號号時时點点分秒])/g;

/** The months of Vietnamese, which counts them in words; the first and the last have names of their own. */
const MONTHS = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];
const NAMED_MONTHS: readonly [name: string, month: number][] = [
  ['giêng', 1],
  ['chạp', 12],
];

const VIETNAMESE: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((name, at) => [name, at + 1] as const),
  ...NAMED_MONTHS,
]);

/** The longest name first: `mười` begins `mười một`. */
const VIETNAMESE_MONTH = new RegExp(
  `(?<!\\p{L})tháng (${[...VIETNAMESE.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
  'giu',
);

/** Ethiopic figures from 1 to 9 and from 10 to 90, and the sign for hundreds (Unicode §19.1). */
const ETHIOPIC_ONE = 0x1369;
const ETHIOPIC_TEN = 0x1372;
const HUNDRED = '፻';

/** Writes the numbers of a date in figures that Chinese, Japanese, Amharic or Vietnamese write in words or signs. */
export function inFigures(text: string): string {
  return text
    .replace(/[፩-፻]+/g, (number) => String(ethiopicNumber(number)))
    .replace(HAN_NUMBER, (number) => String(hanNumber(number)))
    .replace(/(\d\s?[點点时時시])\s?[半반]/g, '$130分')
    .replace(VIETNAMESE_MONTH, (_, name: string) => `tháng ${VIETNAMESE.get(name.toLowerCase()) ?? ''}`);
}

/** A number in Chinese characters: figures in a row (`二〇二六`), or with their units (`二千零二十六`). */
function hanNumber(text: string): number {
  const figures = text.replace(OTHER_ZEROS, '〇').replace(/[廿卅]/g, (tens) => TENS[tens] ?? '');
  if (!/[十百千]/.test(figures)) return Number(Array.from(figures, valueOf).join(''));
  let sum = 0;
  let waiting: number | undefined;
  for (const character of figures) {
    const unit = UNITS[character];
    if (unit === undefined) waiting = valueOf(character);
    else {
      sum += (waiting ?? 1) * unit;
      waiting = undefined;
    }
  }
  return sum + (waiting ?? 0);
}

function valueOf(figure: string): number {
  return FIGURES.indexOf(figure);
}

function ethiopicNumber(text: string): number {
  let [sum, part] = [0, 0];
  for (const sign of text) {
    const code = sign.charCodeAt(0);
    if (sign === HUNDRED) [sum, part] = [sum + Math.max(part, 1) * 100, 0];
    else part += code < ETHIOPIC_TEN ? code - ETHIOPIC_ONE + 1 : (code - ETHIOPIC_TEN + 1) * 10;
  }
  return sum + part;
}
