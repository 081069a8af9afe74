/**
 * A framing that recurs across events: the terms that reveal it, and the labels that it may carry. The dimensions
 * follow the policy frames of Boydstun et al. (2014, "Tracking the Development of Media Frames within and across Policy
 * Issues"), refined into what headline writers oppose to one another; words are our own.
 */
export interface Frame {
  /** A name of one or two words, unique among the frames. */
  name: string;
  /**
   * Words and phrases separated by commas, lower case; a `*` at the end of a word stands for any ending. A term
   * prefixed with `!` counts double: it hardly ever means anything else.
   */
  terms: string;
  /** Terms in the same notation that rule out the frame: a passage with one of them does not show it. */
  unless?: string;
  /**
   * Names of frames whose absence is this frame: an article that shows none of them reports the event plainly. Such a
   * frame has no terms of its own.
   */
  absenceOf?: readonly string[];
  /** How many other takes a take of this frame needs beside it: 1 unless said otherwise. */
  leastCompany?: number;
  /** Possible labels for a take of this frame, most specific first. */
  labels: readonly FrameLabel[];
}

/** A label in Title Case, and the terms that the quoted spans must contain to support it. */
export interface FrameLabel {
  /** The label, a phrase of the interface; `{topic}` stands for the noun of `topics` that the spans share. */
  text: string;
  /** Terms in the notation of `Frame.terms`; each list must match in spans of two sources. */
  needs: readonly string[];
  /**
   * The nouns that may replace `{topic}`, as one-word terms, each a phrase of the interface too; every quoted span then
   * contains the chosen one.
   */
  topics?: readonly string[];
}
