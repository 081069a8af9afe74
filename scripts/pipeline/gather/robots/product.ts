/** Our product token (RFC 9309 §2.2.1), which our User-Agent gives and rules and directives address, in small letters. */
export const PRODUCT = 'overview';
