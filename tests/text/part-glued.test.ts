import { describe, expect, it } from 'vitest';
import { partGlued } from '../../scripts/text/part-glued.ts';

describe('parts of a page that were run together', () => {
  it.each([
    ['raise the federal deficitMusk says the bill', 'raise the federal deficit\nMusk says the bill'],
    ["make Canada '51st state'King Charles has said", "make Canada '51st state'\nKing Charles has said"],
    ['undermine “Doge measures”The vice-president', 'undermine “Doge measures”\nThe vice-president'],
    ['failures in medical oversightA former surgeon', 'failures in medical oversight\nA former surgeon'],
    ['The bill passed.Senators left', 'The bill passed.\nSenators left'],
  ])('are parted: %s', (glued, parted) => expect(partGlued(glued)).toBe(parted));

  it.each([
    'YouTube, SpaceX, iPhone, eBay, DeepSeek and MyBroadband',
    "McDonald's and O'Brien of the U.S. Army",
    'The macOS and watchOS betas',
    "She said: 'No.' He left.",
    'See example.com/News today',
  ])('are not %s', (text) => expect(partGlued(text)).toBe(text));
});
