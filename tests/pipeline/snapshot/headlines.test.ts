import { describe, expect, it } from 'vitest';
import type { Headline } from '../../../src/schemas/headline.ts';
import type { Manifest } from '../../../src/schemas/snapshot.ts';
import { InputError } from '../../../scripts/pipeline/outcome/input-error.ts';
import { articleHeadline } from '../../../scripts/pipeline/snapshot/article-headline.ts';
import { parseSnapshot } from '../../../scripts/pipeline/snapshot/parse-snapshot.ts';
import { sealSnapshot } from '../../../scripts/pipeline/snapshot/seal-snapshot.ts';
import { bytesOf, forgedFiles, madeContents, madeFiles } from '../../support/snapshot-files.ts';

const HEADLINES: Headline[] = [
  { source: 'ke-posta', url: 'https://ke-posta.example/b', title: 'River rises', language: 'en' },
  {
    source: 'fr-colline',
    url: 'https://fr-colline.example/a',
    title: 'La crue monte',
    summary: 'Le fleuve monte.',
    language: 'fr',
    published: '2026-03-18T12:00:00Z',
    english: 'The flood rises',
  },
];

function sealed(headlines: readonly Headline[]): Map<string, string> {
  const contents = { ...madeContents(), headlines: [...headlines] };
  const files = sealSnapshot(contents, contents, 'made');
  return new Map([...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));
}

/** What is said of a snapshot whose headlines are these lines, its manifest made to agree. */
function refusal(...lines: readonly unknown[]): string {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  try {
    parseSnapshot(bytesOf(forgedFiles({ 'headlines.jsonl': () => text })), 'snap');
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as Error).message;
  }
  throw new Error('the snapshot was accepted');
}

const [english, french] = HEADLINES;

describe('the headlines of a snapshot', () => {
  it('are sealed as canonical lines in order of address', () => {
    const files = sealed(HEADLINES);
    expect(files.get('headlines.jsonl')).toBe(
      '{"english":"The flood rises","language":"fr","published":"2026-03-18T12:00:00Z","source":"fr-colline","summary":"Le fleuve monte.","title":"La crue monte","url":"https://fr-colline.example/a"}\n' +
        '{"language":"en","source":"ke-posta","title":"River rises","url":"https://ke-posta.example/b"}\n',
    );
    expect(sealed(HEADLINES.toReversed())).toEqual(files);
    const manifest = JSON.parse(files.get('snapshot.json') ?? '') as Manifest;
    expect(manifest.files['headlines.jsonl']).toEqual({
      sha256: 'b5ad280cd1c22feef79230ab8edb35a06e12fccad2566913a94b6f9a1a049a40',
      bytes: 288,
      records: 2,
    });
  });

  it('are read back', () => {
    expect(parseSnapshot(bytesOf(sealed(HEADLINES)), 'snap').headlines).toEqual([french, english]);
  });

  it('are none in a snapshot without the file, which is not written where there are none', () => {
    expect(madeFiles().has('headlines.jsonl')).toBe(false);
    expect(parseSnapshot(bytesOf(madeFiles()), 'snap').headlines).toEqual([]);
  });

  it.each([
    ['of an unknown source', [french, { ...english, source: 'ke-none' }], /:2.*"ke-none" is not in sources/],
    ['of another day', [{ ...french, published: '2026-03-22T00:00:00Z' }], /:1.*more than 2 days away/],
    ['out of order', [english, french], /:2.*not sorted/],
    ['twice under one address', [french, french], /:2.*duplicate/],
    ['with a text that is not clean', [{ ...french, title: 'La\u202ecrue' }], /:1.*title.*not clean/],
    ['with English that is not clean', [{ ...french, english: 'The  flood' }], /:1.*english.*not clean/],
    ['with a summary that is too long', [{ ...french, summary: 'x'.repeat(201) }], /:1.*summary/],
    ['with an address that is none', [{ ...english, url: 'javascript:alert(1)' }], /:1.*url/],
    ['with a key too many', [{ ...english, rank: 1 }], /:1.*rank/],
  ])('are refused %s, by file and line', (_, lines, message) => {
    expect(refusal(...lines)).toContain('snap/headlines.jsonl');
    expect(refusal(...lines)).toMatch(message);
  });

  it('are refused when the file was altered or cut after the seal', () => {
    const files = sealed(HEADLINES);
    const text = files.get('headlines.jsonl') ?? '';
    files.set('headlines.jsonl', text.replace('monte', 'noyer'));
    expect(() => parseSnapshot(bytesOf(files), 'snap')).toThrow('headlines.jsonl: it was altered');
    files.set('headlines.jsonl', text.slice(0, 90));
    expect(() => parseSnapshot(bytesOf(files), 'snap')).toThrow('headlines.jsonl: it is truncated');
  });
});

describe('the headline of an article', () => {
  const article = { source: 'a', url: 'https://a.example/', title: 'T', language: 'en', blocks: [] };
  const words = 'word '.repeat(60).trim();

  it('has the source’s own summary, cut at a word to 200 characters', () => {
    const { summary } = articleHeadline({ ...article, summary: words }, undefined, undefined);
    expect(summary).toBe('word '.repeat(40).trim());
  });

  it('or how its text begins, or none', () => {
    const blocks = [{ kind: 'paragraph' as const, text: 'It begins.' }];
    expect(articleHeadline({ ...article, blocks }, undefined, undefined).summary).toBe('It begins.');
    expect(articleHeadline(article, undefined, undefined)).toEqual({
      source: 'a',
      url: 'https://a.example/',
      title: 'T',
      language: 'en',
    });
  });
});
