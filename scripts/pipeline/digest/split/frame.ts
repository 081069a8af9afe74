/**
 * A way of telling an event that recurs across events: the words that betray it, and the labels it may bear.
 * The dimensions follow the policy frames of Boydstun et al. (2014, "Tracking the Development of Media Frames
 * within and across Policy Issues"), refined into what headline writers oppose to one another; words are our own.
 */
export interface Frame {
  /** One word or two for the frame, unique among the frames. */
  name: string;
  /**
   * Words and phrases separated by commas, lower case; a `*` at the end of a word stands for any ending.
   * A term before which `!` stands weighs double: it hardly ever means anything else.
   */
  terms: string;
  /** Terms in the same notation that belie the frame: a passage with one of them does not show it. */
  unless?: string;
  /**
   * Names of frames whose absence is this frame: an article that shows none of them tells the event plainly.
   * Such a frame has no terms of its own.
   */
  absenceOf?: readonly string[];
  /** How many other takes a take of this frame needs beside it: 1 unless said otherwise. */
  leastCompany?: number;
  /** What a take of this frame may be called, the most particular first. */
  labels: readonly FrameLabel[];
}

/** A label in Title Case, and what the quoted spans must show for it. */
export interface FrameLabel {
  /** The label; `{}` stands for the noun of `topics` that the spans share. */
  text: string;
  /** Terms in the notation of `Frame.terms`; each list must be met in spans of two sources. */
  needs: readonly string[];
  /** The nouns that may stand for `{}`, as terms of one word; every quoted span then has the one chosen. */
  topics?: string;
}
