import { describe, expect, it } from 'vitest';
import { diskMemory } from '../../../../scripts/adapters/translate/disk-memory.ts';
import { translateWhole } from '../../../../scripts/pipeline/gather/translate/translate-whole.ts';
import type { Translator } from '../../../../scripts/pipeline/gather/translate/translator.ts';
import { fail, succeed } from '../../../../scripts/pipeline/outcome/result.ts';
import { makeSnapshot } from '../../../support/make-day.ts';
import { temporaryFolder } from '../../../support/make-fetcher.ts';
import { makeHeadline } from '../../../support/make-headlines.ts';

const SILENT = { start: () => undefined, advance: () => undefined, stop: () => undefined };

/** An engine that notes what is asked of it. */
function engine(changes: Partial<Translator> = {}, version = '1.9'): Translator & { asked: string[] } {
  const asked: string[] = [];
  return {
    name: 'neural',
    versions: () => Promise.resolve([version]),
    versionFor: (language) => {
      asked.push(`a model for ${language}`);
      return Promise.resolve(version);
    },
    translate: (texts) => {
      asked.push(...texts);
      return Promise.resolve(succeed(texts.map((text) => `${version} of ${text.length} letters`)));
    },
    close: () => Promise.resolve(),
    ...changes,
    asked,
  };
}

/** One whose models cannot be had, nor the list of them. */
const gone = () =>
  engine({
    versions: () => Promise.resolve([]),
    versionFor: () => Promise.resolve(undefined),
    unavailable: () => Promise.resolve({ reason: 'no model', detail: 'the index could not be had' }),
    translate: () => Promise.resolve(fail({ reason: 'no model', detail: 'there is none' })),
  });

const { articles } = makeSnapshot([
  { source: 'de-a', title: 'Hafen öffnet', paragraphs: ['Der Rat stimmte zu.'], language: 'de' },
  { source: 'de-b', title: 'Brücke gesperrt', paragraphs: ['Es wird gebaut.'], language: 'de' },
]);
const headlines = ['Zug entgleist', 'Wahl verschoben'].map((title) => makeHeadline('de-c', title, 'de'));

/** Translates the day in a folder of memories. */
function translate(folder: string, chain: Translator[], changes: { most?: number; end?: AbortSignal } = {}) {
  const { most = 2, end } = changes;
  return translateWhole(
    { articles: articles.slice(0, most), headlines: headlines.slice(0, most), translations: [] },
    { chain, memory: diskMemory(folder), progress: SILENT, ...(end && { end }) },
  );
}

describe('translations that are remembered', () => {
  it('are used without loading a model or asking for one', async () => {
    const folder = await temporaryFolder();
    const first = await translate(folder, [engine()]);
    const again = engine();
    expect(await translate(folder, [again])).toEqual(first);
    expect(again.asked).toEqual([]);
    expect(first.translations).toHaveLength(2);
  });

  it('are used even when the engine cannot be had any more; the rest says so', async () => {
    const folder = await temporaryFolder();
    const half = await translate(folder, [engine()], { most: 1 });
    const day = await translate(folder, [gone()]);
    expect(day.translations).toEqual(half.translations);
    expect(day.headlines.map(({ english }) => english)).toEqual(['1.9 of 13 letters', undefined]);
    const failed = day.ledger.filter(({ outcome }) => outcome === 'failed');
    expect(failed.map(({ reason }) => reason)).toEqual(['engine not available', 'engine not available']);
  });

  it('are used when the time of the run is over', async () => {
    const folder = await temporaryFolder();
    const half = await translate(folder, [engine()], { most: 1 });
    const late = engine();
    const day = await translate(folder, [late], { end: AbortSignal.abort() });
    expect(day.translations).toEqual(half.translations);
    expect(late.asked).toEqual([]);
    expect(day.ledger.filter(({ reason }) => reason === 'out of time')).toHaveLength(2);
  });

  it('are left for those of a newer version that the engine can use, but not for one that it cannot', async () => {
    const folder = await temporaryFolder();
    await translate(folder, [engine()]);
    const broken = engine({ versionFor: () => Promise.resolve(undefined) }, '1.10');
    expect((await translate(folder, [broken])).translations[0]?.engineVersion).toBe('1.9');
    const newer = await translate(folder, [engine({}, '1.10')]);
    expect(new Set(newer.translations.map((each) => each.engineVersion))).toEqual(new Set(['1.10']));
    expect((await translate(folder, [gone()])).translations).toEqual(newer.translations);
  });

  it('go to the next engine where they are not believed, as when they were made', async () => {
    const folder = await temporaryFolder();
    const mute = (changes: Partial<Translator> = {}) =>
      engine({ ...changes, translate: (texts) => Promise.resolve(succeed(texts.map(() => ''))) });
    const next = engine({ name: 'next' });
    const first = await translate(folder, [mute(), next]);
    const again = mute();
    expect(await translate(folder, [again, next])).toEqual(first);
    expect(again.asked).toEqual([]);
    expect(first.ledger[0]?.detail).toBe('next 1.9; neural: title: it is empty');
  });
});
