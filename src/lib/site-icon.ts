import type { Tokens } from '../styles/tokens.ts';
import { inColour } from './look.ts';

/**
 * The site's mark as an SVG: the publisher's icon, whose colour of text follows the scheme of its viewer, or a globe in the
 * light colours of the tokens.
 */
export function siteIcon(tokens: Tokens, icon?: string): string {
  if (icon === undefined) return globeIcon(tokens);
  const { light, dark } = tokens.ink;
  const style = `svg{color:${light}}@media (prefers-color-scheme:dark){svg{color:${dark}}}`;
  return icon.replace('>', `><style>${style}</style>`);
}

/** The mark as an app's icon: on paper, with room round it so that a phone may cut it round. */
export function appIcon(tokens: Tokens, size: string, icon?: string): string {
  const { ink, paper } = tokens;
  const drawn = icon === undefined ? globeIcon(tokens) : inColour(icon, ink.light);
  const mark = drawn.replace('<svg ', '<svg x="6" y="6" width="36" height="36" ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="${size}" height="${size}"><rect width="48" height="48" fill="${paper.light}"/>${mark}</svg>`;
}

function globeIcon({ paper, accent }: Tokens): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <circle cx="16" cy="16" r="14" fill="${paper.light}" stroke="${accent.light}" stroke-width="2.5" />
  <path d="M2 16h28M16 2c-5 4-7 9-7 14s2 10 7 14c5-4 7-9 7-14S21 6 16 2z" fill="none" stroke="${accent.light}" stroke-width="2" />
</svg>
`;
}
