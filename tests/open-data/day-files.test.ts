import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { DATA_FILES, dataFiles, listFilesOf } from '../../src/open-data/day-files.ts';
import type { CoverageRow } from '../../src/schemas/open-data/coverage-row.ts';
import { openDay, openStory, ROOT } from '../support/open-day.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/open-data');
const files = dataFiles(openDay, ROOT);
const textOf = (name: (typeof DATA_FILES)[number]): string => new TextDecoder().decode(files[name].content);
const tableOf = (name: (typeof DATA_FILES)[number]): Promise<Record<string, unknown>[]> =>
  parquetReadObjects({ file: files[name].content.buffer });

describe('the data files of a day', () => {
  it.each(['articles.ndjson', 'stories.ndjson', 'coverage.csv', 'digest.json'] as const)(
    '%s is as agreed',
    async (name) => {
      await expect(textOf(name)).toMatchFileSnapshot(join(FOLDER, name));
    },
  );

  it('are listed with their size, their SHA-256, their rows and their schema', () => {
    const list = listFilesOf(openDay, ROOT);
    expect(list.files.map(({ name }) => name)).toEqual([...DATA_FILES].sort());
    for (const { name, bytes, sha256 } of list.files) {
      const { content } = files[name as (typeof DATA_FILES)[number]];
      expect(bytes).toBe(content.byteLength);
      expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
    }
    const rows = Object.fromEntries(list.files.map(({ name, records }) => [name, records]));
    expect(rows).toMatchObject({ 'articles.parquet': 19, 'stories.ndjson': 4, 'digest.json': null });
  });

  it.each(['articles', 'stories'] as const)('%s has the same rows as Parquet and as NDJSON', async (name) => {
    const lines = textOf(`${name}.ndjson`).trimEnd().split('\n');
    const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const plain = JSON.parse(JSON.stringify(await tableOf(`${name}.parquet`))) as Record<string, unknown>[];
    const asDates = (row: Record<string, unknown>): Record<string, unknown> => ({
      ...row,
      ...Object.fromEntries(
        ['day', 'since', 'published']
          .filter((key) => key in row)
          .map((key) => [key, new Date(String(row[key])).toISOString()]),
      ),
    });
    expect(rows.length).toBeGreaterThan(3);
    expect(plain).toEqual(rows.map(asDates));
  });

  it('say of each country that was read whether the story was found there, with what was compared', async () => {
    const rows = (await tableOf('coverage.parquet')) as unknown as CoverageRow[];
    const own = rows.filter(({ story }) => story === openStory.slug);
    const byStatus = Map.groupBy(own, ({ status }) => status);
    expect([...byStatus].map(([status, all]) => [status, all.map(({ country }) => country).join()])).toEqual([
      ['not found', 'BR'],
      ['covered', 'CA,DE,JP,NL,NO,PT,SE'],
      ['unclear', 'EG'],
      ['perhaps', 'KR'],
      ['could not be compared', 'TH,VN'],
    ]);
    expect(own[0]).toMatchObject({ missed: true, comparedHeadlines: 139, comparedSources: 6, articles: 0 });
    expect(own.find(({ country }) => country === 'NO')).toMatchObject({ articles: 1, headline: null });
    expect(own.find(({ country }) => country === 'JP')).toMatchObject({
      articles: 0,
      headline: '防潮堤に亀裂',
      headlineEnglish: '=HYPERLINK("https://evil.example";"Sea wall, cracked")',
    });
  });

  it('have no text of an article', () => {
    const texts = openDay.articles.flatMap(({ original }) => original?.blocks.map(({ text }) => text) ?? []);
    const paragraphs = ['Fishers knew of the cracks.', 'The trains are back.', ...texts];
    const all = DATA_FILES.map((name) => textOf(name)).join();
    expect(paragraphs.filter((text) => all.includes(text))).toEqual([]);
  });
});
