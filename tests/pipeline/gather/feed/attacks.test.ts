import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../../scripts/pipeline/gather/feed/parse-feed.ts';
import { decodeDocument } from '../../../../scripts/text/decode-document.ts';
import { inLittleWork } from '../../../support/work-time.ts';

interface Attack {
  id: string;
  body?: string;
  base64?: string;
  gen?: { prefix: string; repeat: string; n: number; suffix?: string };
}

const RECORDED = new URL('../../../../../shared/security/feed-attacks.json', import.meta.url);

/** Ways of making a parser slow, each a short text many times over. */
const REPEATED: [id: string, repeat: string, times: number][] = [
  ['open angles', '<', 200_000],
  ['open tags', '<a', 50_000],
  ['open attributes', '<a b="', 50_000],
  ['nested elements', '<a>', 100_000],
  ['nested items', '<item>', 100_000],
  ['open CDATA', '<![CDATA[', 50_000],
  ['open comments', '<!--', 50_000],
  ['ampersands', '&', 200_000],
  ['empty items', '<item/>', 200_000],
  ['marks on a letter', '\u0323\u0301', 500_000],
  ['marks that are several', '\u0344', 500_000],
  ['unclosed titles', '<title', 200_000],
  ['letters beyond the basic plane', '\u{10348}', 300_000],
];

const written: Attack[] = [
  ...REPEATED.map(([id, repeat, n]) => ({
    id,
    gen: { prefix: '<rss version="2.0"><channel><title>', repeat, n },
  })),
  {
    id: 'attributes of a tag',
    gen: {
      prefix: '<rss version="2.0"><channel><item',
      repeat: ' a{i}="b"',
      n: 500_000,
      suffix: '><title>A',
    },
  },
  {
    id: 'attributes of a tag in a text',
    gen: {
      prefix: '<rss version="2.0"><channel><item><description>a&lt;b',
      repeat: ' a{i}=',
      n: 500_000,
      suffix: '&gt;</description></item></channel></rss>',
    },
  },
  {
    id: 'a name without end',
    gen: { prefix: '<rss version="2.0"><channel><item><', repeat: 'é\u{10348}', n: 1_000_000 },
  },
  {
    id: 'entities that multiply',
    body: `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(1_000)}"><!ENTITY c "${'&b;'.repeat(1_000)}">]><rss><channel><item><title>&c;</title></item></channel></rss>`,
  },
  {
    id: 'an entity that is a file',
    body: '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title></item></channel></rss>',
  },
  {
    id: 'names that reach into prototypes',
    body: '<rss><channel><__proto__><polluted>1</polluted></__proto__><item constructor="1"><title>A</title></item></channel></rss>',
  },
];

const recorded = existsSync(RECORDED) ? (JSON.parse(readFileSync(RECORDED, 'utf8')) as Attack[]) : [];

function bytesOf({ body = '', base64, gen }: Attack): Buffer {
  if (base64 !== undefined) return Buffer.from(base64, 'base64');
  if (!gen) return Buffer.from(body);
  const repeated = Array.from({ length: gen.n }, (_, index) => gen.repeat.replace('{i}', String(index)));
  return Buffer.from([gen.prefix, ...repeated, gen.suffix ?? ''].join(''));
}

describe('a feed made to harm costs little time and gives nothing away', () => {
  it.each([...written, ...recorded].map((attack) => [attack.id, attack] as const))('%s', (_id, attack) => {
    const bytes = bytesOf(attack);
    const parsed = inLittleWork(2_000, () =>
      parseFeed(decodeDocument(bytes, { kind: 'feed' }).text, { url: 'https://s.example/feed' }),
    );
    expect(JSON.stringify(parsed)).not.toMatch(/root:|javascript:|file:\/\/|\\u0000/);
    expect(JSON.stringify(parsed).length).toBeLessThan(2_000_000);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});
