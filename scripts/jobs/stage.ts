/** The stages of a build, in the order of its report. */
export const STAGES = ['digest', 'pages', 'cards', 'lists', 'search', 'putting in place'] as const;

/** A stage of a build. `lists` are the pages, feeds and files that list days. */
export type Stage = (typeof STAGES)[number];
