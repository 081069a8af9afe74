import { describe, expect, it } from 'vitest';
import { dataIndex } from '../../src/open-data/data-index.ts';
import { llmsText } from '../../src/open-data/llms-text.ts';
import type { DayFiles } from '../../src/schemas/open-data/data-files.ts';
import { ROOT } from '../support/open-day.ts';

const filesOf = (day: string): DayFiles => ({
  formatVersion: 1,
  day,
  files: [{ name: 'stories.ndjson', bytes: 9, sha256: 'a'.repeat(64), records: 1, schema: 'v1/story.json' }],
});

describe('the list of all data files', () => {
  it('begins with the newest day, and gives each file its address and that of its schema', () => {
    const { files, licence, sample } = dataIndex([filesOf('2026-03-17'), filesOf('2026-03-18')], false, ROOT);
    expect(files.map(({ url }) => url)).toEqual([
      'https://news.example/world/data/2026-03-18/stories.ndjson',
      'https://news.example/world/data/2026-03-17/stories.ndjson',
    ]);
    expect(files[1]).toEqual({
      day: '2026-03-17',
      name: 'stories.ndjson',
      bytes: 9,
      sha256: 'a'.repeat(64),
      records: 1,
      schema: 'https://news.example/world/data/schemas/v1/story.json',
      url: 'https://news.example/world/data/2026-03-17/stories.ndjson',
    });
    expect([licence.id, sample]).toEqual(['CC0-1.0', false]);
  });
});

describe('llms.txt', () => {
  const totals = {
    published: 500,
    dropped: 0,
    failed: 0,
    countries: { reporting: 1, monitored: 1 },
    sources: { reporting: 1, registered: 1 },
  };
  const days = Array.from({ length: 9 }, (_, index) => ({
    day: `2026-03-${String(18 - index)}`,
    sample: false,
    stories: ['a-flood', 'a-storm'],
    totals,
  }));

  it('has the form of llmstxt.org: a title, a summary, and lists of links below headings', () => {
    const [title, , summary, ...rest] = llmsText(days, ROOT).trimEnd().split('\n');
    expect(title).toBe('# Overview');
    expect(summary).toMatch(/^> A daily digest of the world’s news/);
    const sections = rest.join('\n').split(/^## /m).slice(1);
    expect(sections.map((section) => section.split('\n')[0])).toEqual([
      'Newest days',
      'Data',
      'Feeds',
      'About',
      'Optional',
    ]);
    for (const section of sections)
      for (const line of section.trim().split('\n').slice(2))
        expect(line).toMatch(/^- \[[^\]]+\]\(https:\/\/news\.example\/world\/[^)]*\): \S/);
  });

  it('names the newest seven days, each by its digest', () => {
    const named = llmsText(days, ROOT).match(/data\/\d{4}-\d\d-\d\d\/digest\.json/g) ?? [];
    expect(named).toEqual(days.slice(0, 7).map(({ day }) => `data/${day}/digest.json`));
    expect(llmsText(days, ROOT)).toContain('2 stories of 500 articles');
  });

  it('says of a sample that it is one', () => {
    expect(llmsText(days, ROOT)).not.toContain('invented');
    expect(
      llmsText(
        days.map((each) => ({ ...each, sample: true })),
        ROOT,
      ),
    ).toContain('This is a sample: everything in it is invented.');
  });
});
