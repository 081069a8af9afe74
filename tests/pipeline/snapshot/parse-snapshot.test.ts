import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/schemas/article.ts';
import { InputError } from '../../../scripts/pipeline/outcome/input-error.ts';
import { parseJsonLines } from '../../../scripts/pipeline/snapshot/parse-records.ts';
import { parseSnapshot } from '../../../scripts/pipeline/snapshot/parse-snapshot.ts';
import { bytesOf, forgedFiles, madeContents, madeFiles } from '../../support/snapshot-files.ts';

function refusal(files: ReadonlyMap<string, string>): string {
  try {
    parseSnapshot(bytesOf(files), 'snap');
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as Error).message;
  }
  throw new Error('the snapshot was accepted');
}

const editArticle = (line: number, edit: (article: Article) => object) => (text: string) =>
  text
    .split('\n')
    .map((each, index) => (index + 1 === line ? JSON.stringify(edit(JSON.parse(each) as Article)) : each))
    .join('\n');

describe('parseSnapshot', () => {
  it('gives back what was sealed', () => {
    const { sources, articles, translations, ledger, day } = madeContents();
    const snapshot = parseSnapshot(bytesOf(madeFiles()), 'snap');
    expect(snapshot.manifest.day).toBe(day);
    expect(snapshot.articles).toEqual(articles);
    expect(snapshot.sources).toEqual(sources);
    expect(snapshot.translations).toEqual(translations);
    expect(snapshot.ledger).toEqual(ledger);
  });

  it('accepts JSON written in another way, as long as the hashes agree', () => {
    const spaced = (text: string): string => JSON.stringify(JSON.parse(text), null, 1);
    expect(parseSnapshot(bytesOf(forgedFiles({ 'sources.json': spaced })), 'snap').sources).toHaveLength(2);
  });

  it('does without translations, and refuses annotations that are not valid by file and line', () => {
    const files = forgedFiles({ 'translations.jsonl': () => undefined });
    expect(parseSnapshot(bytesOf(files), 'snap').translations).toEqual([]);
    const written = {
      story: 'a'.repeat(16),
      articles: ['a'.repeat(16), 'b'.repeat(16)],
      model: 'm',
      prompt: '1',
    };
    const line = JSON.stringify({ ...written, takes: [], summary: [] });
    expect(
      parseSnapshot(bytesOf(forgedFiles({ 'annotations.jsonl': () => `${line}\n` })), 'snap').annotations,
    ).toHaveLength(1);
    expect(refusal(forgedFiles({ 'annotations.jsonl': () => `${line}\n[]\n` }))).toContain(
      'annotations.jsonl:2',
    );
    expect(refusal(forgedFiles({ 'annotations.jsonl': () => '{"a":1}\n' }))).toContain('annotations.jsonl:1');
  });

  it('refuses JSON that programs would read differently, or that has no canonical form', () => {
    const manifest = (change: (text: string) => string): string => {
      const files = madeFiles();
      return refusal(files.set('snapshot.json', change(files.get('snapshot.json') ?? '')));
    };
    expect(manifest((text) => text.replace('{', '{"day" : "2026-03-17",'))).toContain('it has a key twice');
    expect(manifest((text) => text.replace('"files":{', '"files":{"__proto__":{},'))).toContain(
      '"__proto__"',
    );
    const named = (name: string) => (text: string) =>
      text.replace(/"generator":\{"name":"[^"]*"/, `"generator":{"name":"${name}"`);
    expect(manifest(named(String.raw`\ud800`))).toContain('half a character');
    expect(manifest(named(String.raw`\u001b[31m`))).toContain('the text is not clean');
    const twice = (text: string): string => text.replace('"title":', String.raw`"title":"\\\"Evil","title":`);
    expect(refusal(forgedFiles({ 'articles.jsonl': twice }))).toContain(
      'articles.jsonl:1: it has a key twice',
    );
    const guid = editArticle(2, (article) => ({ ...article, guid: '\udc00' }));
    expect(refusal(forgedFiles({ 'articles.jsonl': guid }))).toContain(
      'articles.jsonl:2: a text of it holds',
    );
    const marks = editArticle(1, (article) => ({ ...article, title: String.raw`A "q": \" b\\` }));
    expect(() => parseSnapshot(bytesOf(forgedFiles({ 'articles.jsonl': marks })), 'snap')).not.toThrow();
  });

  it('says what is no snapshot', () => {
    expect(refusal(new Map())).toContain('this is not a snapshot');
    expect(refusal(new Map([['snapshot.json', '{"version":1}']]))).toContain('not a snapshot manifest');
  });

  it('asks for an update before it looks at what a newer version has', () => {
    const newer = forgedFiles({}, (manifest) => ({ ...manifest, version: 2, novelty: true }));
    expect(refusal(newer)).toMatch(/version 2, from a newer Overview[^]*update/);
  });

  it('distinguishes truncated, lengthened and altered files', () => {
    const changed = (change: (text: string) => string): Map<string, string> => {
      const files = madeFiles();
      return files.set('articles.jsonl', change(files.get('articles.jsonl') ?? ''));
    };
    expect(refusal(changed((text) => text.slice(0, -9)))).toMatch(/articles\.jsonl: it is truncated/);
    expect(refusal(changed((text) => `${text}\n`))).toMatch(/articles\.jsonl: it was altered: \d+ bytes/);
    expect(refusal(changed((text) => text.replace('One', 'Own')))).toMatch(
      /articles\.jsonl: it was altered: its SHA/,
    );
  });

  it('misses files, and refuses those that were not sealed', () => {
    const files = madeFiles();
    files.delete('ledger.jsonl');
    expect(refusal(files)).toContain('snap/ledger.jsonl: the manifest lists it, but it is missing');
    expect(refusal(forgedFiles({ 'ledger.jsonl': () => undefined }))).toContain('does not list ledger.jsonl');
    expect(refusal(madeFiles().set('annotations.jsonl', ''))).toContain('the manifest does not list it');
  });

  it('refuses a manifest that points elsewhere', () => {
    const sealed = { sha256: '0'.repeat(64), bytes: 0, records: 0 };
    const pointing = forgedFiles({}, (manifest) => ({
      ...manifest,
      files: { ...manifest.files, '../secret': sealed },
    }));
    expect(refusal(pointing)).toContain('"../secret", which is not a file of a snapshot');
  });

  it('counts the records', () => {
    const forged = forgedFiles({}, (manifest) => {
      const articles = { ...manifest.files['articles.jsonl'], records: 7 };
      return { ...manifest, files: { ...manifest.files, 'articles.jsonl': articles } };
    });
    expect(refusal(forged)).toContain('3 records, but the manifest lists 7');
  });

  it.each<[string, Record<string, (text: string) => string>, string]>([
    [
      'an unknown field',
      { 'articles.jsonl': editArticle(2, (article) => ({ ...article, mood: 'x' })) },
      'articles.jsonl:2: Unrecognized key: "mood"',
    ],
    [
      'bad JSON',
      { 'articles.jsonl': (text) => text.replace('\n', '}\n') },
      'articles.jsonl:1: this is not JSON',
    ],
    ['an empty line', { 'ledger.jsonl': (text) => `${text}\n` }, 'ledger.jsonl:4: this is not JSON'],
    [
      'an article twice',
      { 'articles.jsonl': (text) => `${text}${text.split('\n')[0]}\n` },
      'articles.jsonl:4: duplicate id',
    ],
    [
      'a source twice',
      { 'sources.json': (text) => `${text.trim().slice(0, -1)},${text.trim().slice(1)}` },
      'sources.json: element 3: duplicate id',
    ],
    [
      'a translation twice',
      { 'translations.jsonl': (text) => text + text },
      'translations.jsonl:2: duplicate id',
    ],
    [
      'articles out of order',
      { 'articles.jsonl': (text) => `${text.trim().split('\n').reverse().join('\n')}\n` },
      'articles.jsonl:2: not sorted by id',
    ],
    [
      'an unknown source',
      { 'articles.jsonl': editArticle(1, (article) => ({ ...article, source: 'nobody' })) },
      'articles.jsonl:1: its source "nobody" is not in',
    ],
    [
      'an id of another address',
      { 'articles.jsonl': editArticle(3, (article) => ({ ...article, url: 'https://else.example/' })) },
      'articles.jsonl:3: the id',
    ],
    [
      'an article of another day',
      { 'articles.jsonl': editArticle(1, (article) => ({ ...article, published: '2026-03-21T00:00:00Z' })) },
      'articles.jsonl:1: published 2026-03-21',
    ],
    [
      'a javascript link',
      { 'articles.jsonl': editArticle(1, (article) => ({ ...article, url: 'javascript:alert(1)' })) },
      'articles.jsonl:1: url: an absolute http',
    ],
    [
      'a text that shows in another order',
      { 'articles.jsonl': editArticle(1, (article) => ({ ...article, title: 'a\u202eb' })) },
      'articles.jsonl:1: title: the text is not clean',
    ],
    [
      'an empty day',
      { 'articles.jsonl': () => '', 'translations.jsonl': () => '' },
      'the day 2026-03-18 is empty',
    ],
    [
      'a translation of nothing',
      { 'translations.jsonl': (text) => text.replace(/"article":"\w+"/, '"article":"0000000000000000"') },
      'translations.jsonl:1: it translates the unknown article',
    ],
    [
      'a translation that lacks a block',
      { 'translations.jsonl': (text) => text.replace('"One.",', '') },
      'translations.jsonl:1: it has 1 blocks',
    ],
  ])('refuses %s, naming file and line, though the hashes agree', (_, changes, message) => {
    expect(refusal(forgedFiles(changes))).toContain(message);
  });

  it('refuses bytes that are not UTF-8, naming the line', () => {
    const bytes = Buffer.from([...Buffer.from('{}\n'), 0x22, 0xff, 0x22, 0x0a]);
    expect(() => parseJsonLines(bytes, 'x.jsonl', z.unknown())).toThrow('x.jsonl:2: this is not UTF-8');
  });

  it('says what to do in every refusal', () => {
    expect(refusal(forgedFiles({ 'articles.jsonl': () => 'x\n' }))).toContain('What to do: ');
  });
});
