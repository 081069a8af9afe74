import { TOKENS, type Tokens } from '../styles/tokens.ts';

/** The colours of a card. */
export interface CardColours {
  ink: string;
  soft: string;
  paper: string;
  accent: string;
  land: string;
  told: string;
  doubtful: string;
  silent: string;
  unread: string;
  /** Of the articles in no take, then of the takes in their order. */
  takes: readonly [string, string, string, string, string];
}

/** The colours of a card in the light scheme of the tokens: a picture cannot ask which one its viewer likes. */
export function cardColours(tokens: Tokens): CardColours {
  return {
    ink: tokens.ink.light,
    soft: tokens['ink-soft'].light,
    paper: tokens.paper.light,
    accent: tokens.accent.light,
    land: tokens['map-none'].light,
    told: tokens['map-told'].light,
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
