import { z } from 'astro/zod';

/** Most characters of the lines that a publisher adds to robots.txt, in UTF-16 code units. */
const MAX_LENGTH = 5_000;

/** A line of robots.txt: a name and its value, a comment, or nothing (RFC 9309, 2.2). */
const LINE = /^(?:#.*|[A-Za-z][A-Za-z-]*:[^\S\n]*\S.*)?$/;

/** Lines of robots.txt that a publisher adds. Rules belong to the crawlers that are named before them. */
export const robotsLinesSchema = z
  .string()
  .trim()
  .min(1)
  .max(MAX_LENGTH)
  .refine((text) => !/[\p{Cc}\p{Cs}]/u.test(text.replaceAll('\n', '')), 'it is plain text')
  .refine((text) => text.split('\n').every((line) => LINE.test(line.trim())), {
    error: 'each line is "Name: value", as in robots.txt, or begins with #',
  })
  .refine((text) => !/^\s*(?:dis)?allow:/i.test(text.replace(/^(?:\s*#.*\n|\s*\n)+/, '')), {
    error: 'a rule belongs to a crawler: begin with "User-agent: NAME"',
  });
