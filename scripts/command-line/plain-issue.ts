import type { z } from 'astro/zod';

/**
 * What a schema says of a value of the wrong type in a file that a publisher writes, where it has no words of its own: what the
 * line has, and what to write there. For `safeParse`; undefined leaves the words to Zod.
 */
export const plainIssue: z.core.$ZodErrorMap = (issue) => {
  if (issue.code !== 'invalid_type' && issue.code !== 'invalid_union') return undefined;
  const { input } = issue;
  const expected = 'expected' in issue ? issue.expected : undefined;
  if (expected === 'record' || expected === 'object') return 'write a line "name: value" for each';
  if (typeof input === 'number' && !Number.isFinite(input))
    return 'it is no number that can be written out; write one';
  if (input === null) return 'it has no value; write one, or take the line out';
  if (Array.isArray(input)) return 'it has a list; write one value';
  if (typeof input === 'object') return 'it has lines of its own; write one value';
  if (expected === 'boolean') return 'write true or false';
  if (typeof input === 'string') return undefined;
  return expected === 'string'
    ? `${JSON.stringify(input)} is no text; write it in quotation marks`
    : `${JSON.stringify(input)} is neither a word nor a number`;
};
