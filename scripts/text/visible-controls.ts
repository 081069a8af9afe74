/**
 * What moves the cursor, colours or hides what stands in a terminal (ISO 6429), but for ends of lines and tabs; and overrides
 * of the direction (UAX #9).
 */
const CONTROLS = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** A text whose control characters are written out, so that a terminal shows them and does not obey them. */
export const visibleControls = (text: string): string =>
  text.replace(CONTROLS, (each) => String.raw`\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
