/**
 * One line of text: no control character, half of a surrogate pair, separator of lines or paragraphs, noncharacter (Unicode
 * 23.7, which XML may not have), or bidirectional embedding, override or isolate, with which a text is shown in another order
 * than it is read (UTS #39).
 */
export const ONE_LINE =
  /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]*$/u;
