/** A headline and the paragraphs below it, all invented. */
export type Telling = readonly [title: string, ...paragraphs: string[]];

/** One invented event, and by the name of a frame the articles of several sources that show it. */
export type FrameExample = Readonly<Record<string, readonly Telling[]>>;
