import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { isPrintable } from '../../src/cards/card-fonts.ts';
import { drawCard, type Card } from '../../src/cards/draw-card.ts';
import { workTime } from '../support/work-time.ts';

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

describe('a card whose texts attack', () => {
  const RED = '<rect width="1200" height="630" fill="#ff0000"/>';
  const ATTACKS = [
    `</text></svg>${RED}</svg>`,
    `"/>${RED}<g x="`,
    `<![CDATA[${RED}]]>`,
    '&#60;image href="https://evil.example/x.png"/&#62;',
    '<img src="https://evil.example/x.png"><style>*{background:#ff0000}</style>',
    '\u202etxet desrever\u202c \u2066isolated',
    'مرحبا بالعالم 交渉 वार्ता 🎉 \u{f0000}\u0301\u0301',
    'word '.repeat(2_000),
    '\u0000\u0008\ud800',
  ];

  it.each(ATTACKS)('shows their letters and nothing else: %#', async (text) => {
    const attacked = {
      ...{ ...card, kicker: text, title: text, note: text, quote: { text, by: text } },
      takes: [{ label: text, share: 1, colour: '#2f5d8a' }],
    };
    const png = await drawCard(attacked);
    expect(sizeOf(png)).toEqual([1200, 630]);
    const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const isRed = (at: number) =>
      (data[at] ?? 0) > 240 && (data[at + 1] ?? 0) < 16 && (data[at + 2] ?? 0) < 16;
    const red = Array.from({ length: info.width * info.height }, (_, pixel) => pixel * info.channels).filter(
      isRed,
    );
    expect(red).toEqual([]);
  });
});

it('a card of texts of a million letters is drawn as one of what fits on it', async () => {
  const long = (length: number) => 'W'.repeat(length);
  const of = (text: string): Card => ({
    ...card,
    kicker: text,
    title: text,
    note: text,
    quote: { text, by: text },
  });
  const began = workTime();
  expect(await drawCard(of(long(1_000_000)))).toEqual(await drawCard(of(long(500))));
  expect(workTime() - began).toBeLessThan(10_000);
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
