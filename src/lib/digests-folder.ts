/** The folder of the days' Markdown and pictures, relative to the project; a rebuild points this at its staging folder. */
export const DIGESTS = process.env.OVERVIEW_DIGESTS ?? 'content/digests';
