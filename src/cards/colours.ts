import { TOKENS, type Tokens } from '../styles/tokens.ts';

/** The colours of a card. */
export interface CardColours {
  ink: string;
  soft: string;
  paper: string;
  accent: string;
  land: string;
  covered: string;
  doubtful: string;
  silent: string;
  unread: string;
  /** The colour of articles in no take, then those of the takes in order. */
  takes: readonly [string, string, string, string, string];
}

/** The colours of a card, from the light scheme of the tokens: a picture cannot follow its viewer's scheme. */
export function cardColours(tokens: Tokens): CardColours {
  return {
    ink: tokens.ink.light,
    soft: tokens['ink-soft'].light,
    paper: tokens.paper.light,
    accent: tokens.accent.light,
    land: tokens['map-none'].light,
    covered: tokens['map-covered'].light,
    doubtful: tokens['map-doubtful'].light,
    silent: tokens['map-silent'].light,
    unread: tokens['map-unread'].light,
    takes: [
      tokens['take-none'].light,
      tokens['take-1'].light,
      tokens['take-2'].light,
      tokens['take-3'].light,
      tokens['take-4'].light,
    ],
  };
}

/** The colours of the cards of this site. */
export const COLOURS = cardColours(TOKENS);
