import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { startService } from '../support/json-service.ts';
import { copyProject } from '../support/project-copy.ts';
import { commandsIn } from '../support/many-command-lines.ts';
import { writeSnapshot } from '../../scripts/adapters/snapshot/write-snapshot.ts';
import { DAY, makeSnapshot } from '../support/make-day.ts';
import { makeHeadline } from '../support/make-headlines.ts';
import { snapshotOf } from '../support/snapshot-on-disk.ts';

describe('npm run translate', () => {
  let project = '';
  const command = commandsIn(() => project);
  beforeAll(async () => {
    project = await copyProject();
  });

  it('gives English to the other headlines of the day after the articles', async () => {
    const path = join(project, 'sketched', DAY);
    const { manifest, ...contents } = makeSnapshot([
      { source: 'de-a', title: 'Hafen öffnet wieder', paragraphs: ['Der Rat stimmte zu.'], language: 'de' },
    ]);
    const headlines = [makeHeadline('de-a', 'Fähre legt ab', 'de')];
    await writeSnapshot(path, { ...contents, ...manifest, headlines });
    const { url } = await startService(({ body }) => ({
      translations: (body as { text: string[] }).text.map((text) => ({ text: `English of ${text}` })),
    }));
    const out = join(project, 'out', DAY);
    const { said, status } = await command(
      `OVERVIEW_DEEPL_URL=${url}`,
      ...['translate.ts', path, '--out', out, '--translate', 'deepl'],
    );
    expect(said).toContain('1 of 1 headlines are now available in English');
    expect(status).toBe(0);
    const [line = ''] = (await readFile(join(out, 'headlines.jsonl'), 'utf8')).split('\n');
    expect(JSON.parse(line)).toEqual({ ...headlines[0], english: 'English of Fähre legt ab' });
  });

  it('gives English to the articles of a snapshot that have none, and keeps all the rest', async () => {
    const path = await snapshotOf(project, [
      { source: 'de-a', title: 'Hafen öffnet wieder', paragraphs: ['Der Rat stimmte zu.'], language: 'de' },
      {
        source: 'fr-b',
        title: 'Le port',
        paragraphs: ['Le vote.'],
        language: 'fr',
        english: { title: 'The port', paragraphs: ['The vote.'] },
      },
      { source: 'gb-c', title: 'Harbour reopens', paragraphs: ['The council voted.'] },
    ]);
    const { url } = await startService(({ body }) => ({
      translations: (body as { text: string[] }).text.map(() => ({ text: 'In English' })),
    }));
    const out = join(project, 'more', '2026-03-18');
    const translate = (...args: string[]) =>
      command(`OVERVIEW_DEEPL_URL=${url}`, 'translate.ts', path, '--out', out, ...args);
    const { status, said } = await translate('--translate', 'deepl');
    expect(said).toContain('de by deepl: 1');
    expect(said).toContain('1 of 1 articles translated');
    expect(status).toBe(0);
    const translations = await readFile(join(out, 'translations.jsonl'), 'utf8');
    expect(translations.trim().split('\n')).toHaveLength(2);
    expect(await readFile(join(out, 'articles.jsonl'), 'utf8')).toBe(
      await readFile(join(path, 'articles.jsonl'), 'utf8'),
    );
    expect((await translate('--translate', 'deepl')).said).toContain('replace its snapshot with --replace');
    expect((await translate('--translate', 'openai')).said).toContain('openai is not configured');
    expect((await translate('--translate', 'babel')).said).toContain('"babel" is not a translation engine');
  });
});
