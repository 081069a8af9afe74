import { perLanguage } from '../interface/per-language.ts';

const hundredths = perLanguage(
  (language) => new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);

/** A number with two digits after its sign and a typographic minus, for example `0.83` or `−0.10`. */
export const decimal = (value: number): string => hundredths().format(value).replace('-', '−');
