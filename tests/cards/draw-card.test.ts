import { describe, expect, it } from 'vitest';
import { isPrintable } from '../../src/cards/card-fonts.ts';
import { drawCard, type Card } from '../../src/cards/draw-card.ts';

const card: Card = {
  kicker: 'Overview, 18 March 2026',
  title: 'Talks end without a deal: a catalogue and a new round in September, say “sources”',
  note: '9 articles from 9 countries',
  quote: { text: '“They parted without a word.”', by: 'The Bangkok Courier' },
  bar: [{ share: 0.6, colour: '#2f5d8a' }],
  takes: [{ label: 'No Deal Reached', share: 0.6, colour: '#2f5d8a' }],
  map: [{ codes: ['FR', 'SG'], colour: '#9a2c1f' }],
};

/** Width and height of a PNG (W3C PNG, 11.2.1 IHDR). */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('a card', () => {
  it('is a PNG of the size that others show whole, the same each time', async () => {
    const png = await drawCard(card);
    expect([...png.slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
    expect(sizeOf(png)).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(200_000);
    expect(await drawCard(card)).toEqual(png);
  });

  it('shows its title, its takes and its countries', async () => {
    const whole = await drawCard(card);
    for (const change of [
      { quote: undefined },
      { bar: [] },
      { title: 'Other' },
      { takes: [] },
      { map: [] },
      { note: 'x' },
      { kicker: 'y' },
    ])
      expect(await drawCard({ ...card, ...change })).not.toEqual(whole);
  });
});

describe('the letters of a card', () => {
  it.each([
    'Übergabe in Tromsø',
    'Łódź: Żółw',
    'Переговоры завершены',
    'Τέλος',
    'Đà Nẵng thắng 2–1 “hôm nay” €5',
  ])('%s can be set', (text) => {
    expect(isPrintable(text)).toBe(true);
  });

  it.each(['交渉は終わった', 'انتهت المحادثات', 'वार्ता', '협상', 'ended 🎉', 'a「b」'])(
    '%s cannot',
    (text) => {
      expect(isPrintable(text)).toBe(false);
    },
  );
});
