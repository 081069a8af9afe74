import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editRegistryFile } from '../../../../../scripts/pipeline/gather/registry/mend/edit-registry-file.ts';
import type { SourceEdit } from '../../../../../scripts/pipeline/gather/registry/mend/source-edit.ts';
import { parseRegistryFile } from '../../../../../scripts/pipeline/gather/registry/parse-registry-file.ts';
import type { Source } from '../../../../../src/schemas/source.ts';
import { PROJECT } from '../../../../support/run-script.ts';

const TODAY = '2026-11-20';
const FOLDER = join(PROJECT, 'content/sources');

/** Every kind of change at once, as far as a source has what changes. */
const changeAll = (source: Source): SourceEdit => ({
  source,
  feeds: source.feeds.map((feed, index) =>
    index > 0 && index === source.feeds.length - 1
      ? { gone: 'dead: not found, in 7 runs since 2026-11-01' }
      : { address: `${feed}${feed.includes('?') ? '&' : '?'}new=1`, verified: TODAY },
  ),
  language: source.language === 'en' ? 'fr' : 'en',
  leaves: source.daily ? 'stale: its newest entry is of 2026-10-01' : undefined,
  reasons: [],
});

const sourceOf = (text: string): Source => {
  const [first] = parseRegistryFile(text, 'fr.yaml').items;
  if (!first) throw new Error('the file has no source');
  return first.source;
};
const edit = (text: string, changes: Partial<SourceEdit>) => {
  const source = sourceOf(text);
  const whole = { source, feeds: source.feeds.map(() => ({})), reasons: [], ...changes };
  return editRegistryFile(text, 'fr.yaml', [whole], TODAY);
};

const END = '  ownership: unknown\n  rights: { text: excerpt }\n';
const entry = (feeds: string, rest = '') =>
  `- id: fr-a\n  name: A\n  country: FR\n  language: fr\n  homepage: https://a.test/\n${feeds}${END}${rest}`;
const BLOCK = '  feeds:\n    - https://a.test/1\n    - https://a.test/2\n';

describe('an edit of a file of the registry', () => {
  it('can be made of the sources of the project’s own, and changes no other line', () => {
    // A third of the countries: all of them take seconds.
    for (const name of globSync('*[ajnrt].yaml', { cwd: FOLDER })) {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      const edits = parseRegistryFile(text, name).items.map(({ source }) => changeAll(source));
      const { text: after, left } = editRegistryFile(text, basename(name), edits, TODAY);
      expect(left, name).toEqual([]);
      const kept = (all: string) =>
        all
          .split('\n')
          .filter((line) => !/^ +- (?:http|\{)|^ +# |^ {2}(?:language|daily|verified):/.test(line));
      expect(kept(after), name).toEqual(kept(text));
    }
  });

  it('is left to a person where the file has no such source', () => {
    const text = entry(BLOCK);
    const elsewhere = { ...changeAll(sourceOf(text)), source: { ...sourceOf(text), id: 'fr-b' } };
    const edits = [changeAll(sourceOf(text)), elsewhere];
    const { text: after, made, left } = editRegistryFile(text, 'fr.yaml', edits, TODAY);
    expect([made, left]).toEqual([edits.slice(0, 1), edits.slice(1)]);
    expect(after).toContain('language: en');
    expect(editRegistryFile('', 'fr.yaml', [elsewhere], TODAY)).toEqual({
      ...{ text: '', made: [], left: [elsewhere] },
    });
  });

  it('renews what is known of a feed, or begins to say it', () => {
    const verified = '  verified: [ { how: unchecked }, { date: 2026-01-01, how: listed } ]\n';
    const feeds = [{ verified: TODAY }, {}];
    expect(edit(entry(BLOCK + verified), { feeds }).text).toBe(
      entry(`${BLOCK}  verified: [ { date: ${TODAY}, how: fetched }, { date: 2026-01-01, how: listed } ]\n`),
    );
    const added = `  verified:\n    - { date: ${TODAY}, how: fetched }\n    - { how: unchecked }\n`;
    expect(edit(entry(BLOCK), { feeds }).text).toBe(entry(BLOCK + added));
    const broad =
      '  verified:\n    - how: unchecked\n    # a comment\n    - date: 2026-01-01\n      how: listed\n';
    expect(edit(entry(BLOCK + broad), { feeds: [{}, { verified: TODAY }] }).text).toBe(
      entry(
        `${BLOCK}  verified:\n    - how: unchecked\n    # a comment\n    - { date: ${TODAY}, how: fetched }\n`,
      ),
    );
  });

  it('quotes an address where its signs would divide a list', () => {
    const { text } = edit(entry('  feeds: [ "https://a.test/1" ]\n'), {
      feeds: [{ address: "https://a.test/1?a=b,c[]'" }],
    });
    expect(text).toBe(entry("  feeds: [ 'https://a.test/1?a=b,c[]''' ]\n"));
  });

  it('keeps the line breaks of the file', () => {
    const feeds = [{ verified: TODAY }, { gone: 'dead: gone' }];
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const { text } = edit(crlf(entry(BLOCK)), { feeds });
    expect(text).toBe(
      crlf(
        entry(
          `  feeds:\n    - https://a.test/1\n    # taken out ${TODAY}: https://a.test/2: dead: gone\n  verified:\n    - { date: ${TODAY}, how: fetched }\n`,
        ),
      ),
    );
  });

  it('works at the end of a file without a last line break', () => {
    const text = entry(BLOCK, '  daily: true');
    expect(edit(text, { leaves: 'dead: gone' }).text).toBe(
      entry(BLOCK, `  # not daily since ${TODAY}: dead: gone`),
    );
  });

  it.each([
    ['a list in one line', entry('  feeds: [ https://a.test/1, https://a.test/2 ]\n')],
    [
      'an entry in braces',
      `- { id: fr-a, name: A, country: FR, language: fr, homepage: "https://a.test/", feeds: [ "https://a.test/1", "https://a.test/2" ], ownership: unknown, rights: { text: excerpt } }\n`,
    ],
  ])('is left to a person where a line holds more: %s', (_, text) => {
    const edited = edit(text, { feeds: [{}, { gone: 'dead: gone' }] });
    expect(edited.text).toBe(text);
    expect(edited.left).toHaveLength(1);
  });

  it('is made although another of the same file must be left', () => {
    const other = entry('  feeds: [ https://b.test/1 ]\n')
      .replaceAll('fr-a', 'fr-b')
      .replace('a.test', 'b.test');
    const text = `${entry(BLOCK)}${other.replace('country: FR', 'daily: true\n  country: FR')}`.replace(
      '- id: fr-b\n  name: A\n  daily: true',
      '- daily: true\n  id: fr-b\n  name: A',
    );
    const sources = parseRegistryFile(text, 'fr.yaml').items.map(({ source }) => source);
    const edits = sources.map((source) => ({
      ...{ source, feeds: source.feeds.map(() => ({})), reasons: [] },
      ...(source.daily ? { leaves: 'dead: gone' } : { language: 'en' }),
    }));
    const edited = editRegistryFile(text, 'fr.yaml', edits, TODAY);
    expect(edited.left.map(({ source }) => source.id)).toEqual(['fr-b']);
    expect(edited.text).toBe(text.replace('language: fr', 'language: en'));
  });
});
