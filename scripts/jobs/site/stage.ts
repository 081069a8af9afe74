/** The stages of a build, in the order of its report. */
export const STAGES = [
  'digest',
  'templates',
  'pages',
  'cards',
  'lists',
  'search',
  'putting in place',
] as const;

/**
 * A stage of a build. `templates` are compiled, unless an earlier build did, and loaded; `lists` are the pages, feeds and files
 * that list days.
 */
export type Stage = (typeof STAGES)[number];
