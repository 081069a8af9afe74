import type { z } from 'astro/zod';
import { cleanText } from '../../text/clean-text.ts';
import { cutText } from '../../text/cut-text.ts';

/** Longest message, in UTF-16 code units, since it may quote untrusted text. */
const MAX_MESSAGE_LENGTH = 300;

/** How much of a text is looked at for a message, in UTF-16 code units: cleaning may take most of it away. */
const LOOKED_AT = 10 * MAX_MESSAGE_LENGTH;

/** Most issues that are named. */
const MAX_ISSUES = 20;

/** Formats a schema's issues on one line: `blocks.2.text: Too small…; Unrecognized key: "x"`. */
export function schemaIssues(error: z.ZodError): string {
  const issues = error.issues
    .slice(0, MAX_ISSUES)
    .map(({ path, message }) => (path.length ? `${path.join('.')}: ${message}` : message));
  return oneLine(issues.join('; '));
}

/** Makes a message that quotes untrusted text safe to print: one clean line, cut to 300 characters. */
export function oneLine(message: string): string {
  return cutText(cleanText(message.slice(0, LOOKED_AT)), MAX_MESSAGE_LENGTH);
}
