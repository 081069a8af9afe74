/** Fewest words of four letters or more after the first by which the case of a headline is judged. */
const MIN_JUDGED = 3;

/** A word of four letters or more: shorter ones are small in most styles. */
const LONG_WORD = /(?<![\p{L}\p{N}'’])\p{L}{4,}/gu;

/** The share of its long words that are capitalised in a headline of capitals. */
const MIN_CAPITALISED = 0.8;

/** A word of five letters or more that is small, and none of those that stay small among capitals. */
const SMALL_WORD =
  /(?<![\p{L}\p{N}'’-])(?!(?:about|above|after|against|along|amid|amidst|among|around|before|behind|below|beneath|beside|between|beyond|during|since|through|toward|towards|under|until|upon|versus|where|while|within|without)(?!\p{L}))\p{Ll}{5,}(?!\p{L})/u;

/** Whether a headline is printed with a capital on every word but small ones, as American papers do. */
export function isInCapitals(headline: string): boolean {
  if (SMALL_WORD.test(headline)) return false;
  const [, ...long] = headline.match(LONG_WORD) ?? [];
  return (
    long.length >= MIN_JUDGED &&
    long.filter((word) => /^\p{Lu}/u.test(word)).length >= MIN_CAPITALISED * long.length
  );
}
