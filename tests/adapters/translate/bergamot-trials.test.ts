import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  type BergamotOptions,
  bergamotTranslator,
} from '../../../scripts/adapters/translate/bergamot-translator.ts';
import type { ModelSource } from '../../../scripts/adapters/translate/bergamot-model.ts';
import type { ModelChoice } from '../../../scripts/pipeline/gather/translate/models/model-records.ts';
import { diskMemory } from '../../../scripts/adapters/translate/disk-memory.ts';
import type { Translator } from '../../../scripts/pipeline/gather/translate/translator.ts';
import { translateWhole } from '../../../scripts/pipeline/gather/translate/translate-whole.ts';
import { fail, succeed } from '../../../scripts/pipeline/outcome/result.ts';
import { makeSnapshot } from '../../support/make-day.ts';
import { temporaryFolder } from '../../support/make-fetcher.ts';
import { makeHeadline } from '../../support/make-headlines.ts';
import { HAS_TOY_MODEL, toyModel, toyPairs } from '../../support/toy-model.ts';

const PROGRAM = new URL('../../support/pretend-engine.ts', import.meta.url);
const SILENT = { start: () => undefined, advance: () => undefined, stop: () => undefined };

/** Models by language, the best first, each named by how it behaves. */
function models(behaviours: Record<string, string[]>): ModelSource {
  return {
    modelsFor: (language) =>
      Promise.resolve(
        (behaviours[language] ?? []).map((architecture) => {
          return { language, architecture, version: '1.0', files: [], precision: 'float32' };
        }),
      ),
    unavailable: () => Promise.resolve(undefined),
    leftOut: () => Promise.resolve([]),
    filesOf: ({ architecture }) =>
      Promise.resolve(
        architecture === 'missing'
          ? fail({ reason: 'not reached', detail: 'the server is down' })
          : succeed({
              model: Buffer.from(architecture),
              vocabularies: [],
              shortlist: Buffer.alloc(0),
              precision: 'float32',
            }),
      ),
  };
}

function start(source: ModelSource, options: BergamotOptions = {}) {
  const engine = bergamotTranslator(source, { program: PROGRAM, workers: 1, trialLimit: 300, ...options });
  onTestFinished(() => engine.close());
  return engine;
}

describe('the models of a language', () => {
  it('are tried with one sentence, the best first, and the first that works is used', async () => {
    const engine = start(models({ de: ['missing', 'hang', 'crash', 'stammer', 'silent', 'echo', 'good'] }));
    expect(await engine.versionFor('de')).toBe('0.4.9, model de-en good 1.0');
    expect(await engine.leftOut('de')).toMatchObject([
      { model: 'de-en missing 1.0', why: { reason: 'not reached', detail: 'the server is down' } },
      { model: 'de-en hang 1.0', why: { reason: 'broken off', detail: 'over 0.3 s of work' } },
      { model: 'de-en crash 1.0', why: { reason: 'broken off', detail: 'the thread ended with code 3' } },
      { model: 'de-en stammer 1.0', why: { detail: 'it failed its first sentence: it repeats itself' } },
      { model: 'de-en silent 1.0', why: { detail: 'it failed its first sentence: it is empty' } },
      { model: 'de-en echo 1.0', why: { detail: 'it failed its first sentence: it is not translated' } },
    ]);
    expect(await engine.translate(['Guten Tag.'], 'de')).toEqual(
      succeed(['This is the English of what was said in 10 letters.']),
    );
  });

  it('are tried with the first text of the day where no sentence is known', async () => {
    const engine = start(models({ xh: ['echo', 'good'] }));
    const sample = 'Abantwana baya esikolweni kusasa.';
    expect(await engine.versionFor('xh', { sample })).toBe('0.4.9, model xh-en good 1.0');
  });

  it('leave the language to the next engine when none works, and the ledger names each', async () => {
    const { articles, headlines, translations } = makeSnapshot([
      { source: 'de-a', title: 'Hafen öffnet wieder', language: 'de' },
    ]);
    const next: Translator = {
      name: 'next',
      versionFor: () => Promise.resolve('1'),
      translate: (texts) => Promise.resolve(succeed(texts.map(() => 'The harbour opens again'))),
      close: () => Promise.resolve(),
    };
    const chain = [start(models({ de: ['echo', 'crash'] })), next];
    const memory = diskMemory(await temporaryFolder());
    const day = await translateWhole(
      { articles, headlines, translations },
      { chain, memory, progress: SILENT },
    );
    expect(day.translations).toMatchObject([{ engine: 'next', title: 'The harbour opens again' }]);
    expect(day.ledger.slice(1)).toEqual([
      {
        stage: 'translate',
        subject: 'bergamot: de-en crash 1.0',
        outcome: 'dropped',
        reason: 'model left out',
        detail: 'the thread ended with code 3',
      },
      {
        stage: 'translate',
        subject: 'bergamot: de-en echo 1.0',
        outcome: 'dropped',
        reason: 'model left out',
        detail: 'it failed its first sentence: it is not translated',
      },
    ]);
  });

  it('end with the run, even while one hangs', async () => {
    const engine = start(models({ de: ['hang'] }), { trialLimit: 600_000 });
    const over = AbortSignal.timeout(50);
    expect(await engine.versionFor('de', { end: over })).toBeUndefined();
    expect(await engine.leftOut('de')).toEqual([]);
    expect(await engine.translate(['Guten Tag.'], 'de', over)).toMatchObject({ ok: false });
  });
});

describe('a day that was translated before', () => {
  it('has the same English when no model can be had or loaded any more', async () => {
    const day = dayOf([
      ['Der Hafen öffnet wieder', 'de'],
      ['Le port rouvre', 'fr'],
    ]);
    const folder = await temporaryFolder();
    const translate = (engine: Translator) =>
      translateWhole(day, { chain: [engine], memory: diskMemory(folder), progress: SILENT });
    const first = await translate(start(models({ de: ['echo', 'good'], fr: ['good'] })));
    const loaded: string[] = [];
    const source = models({ de: ['echo', 'good'], fr: ['good'] });
    const noted = {
      ...source,
      filesOf: (model: ModelChoice) => {
        loaded.push(model.language);
        return source.filesOf(model);
      },
    };
    for (const engine of [start(noted), start(models({}))]) {
      const again = await translate(engine);
      expect(again.translations).toEqual(first.translations);
      expect(again.headlines).toEqual(first.headlines);
    }
    expect(loaded).toEqual([]);
    expect(first.translations).toHaveLength(2);
  });
});

/** A day of texts of which some are the same in several articles, and its headlines. */
function dayOf(texts: readonly [text: string, language: string][]) {
  const sketches = texts.map(([text, language], at) => {
    const shared = texts.filter(([, other]) => other === language).slice(0, 2);
    return {
      source: `zz-${at % 5}`,
      title: text,
      language,
      paragraphs: [...shared, texts[at - 1] ?? []].flatMap(([each]) => each ?? []),
    };
  });
  const headlines = texts.map(([text, language], at) =>
    makeHeadline(`zz-${at}`, `${text} ${at % 3}`, language),
  );
  return { ...makeSnapshot(sketches), headlines };
}

/** All that comes of a day with some number of threads: what is sealed, and the bytes of the memory. */
async function outcomeOf(day: ReturnType<typeof dayOf>, engine: Translator) {
  const folder = await temporaryFolder();
  const whole = await translateWhole(day, { chain: [engine], memory: diskMemory(folder), progress: SILENT });
  const files = (await readdir(folder)).sort();
  return { whole, memory: await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8'))) };
}

describe('one, two or four threads', () => {
  it('give the same translations, ledger and memory, byte for byte', async () => {
    const texts = Array.from({ length: 24 }, (_, at) => {
      const language = ['de', 'fr', 'es'][at % 3] ?? '';
      return [`${'Wort '.repeat(1 + (at % 5))}${at % 11}`, language] as [string, string];
    });
    const day = dayOf(texts);
    const source = models({ de: ['echo', 'good'], fr: ['good'], es: ['crash'] });
    const outcomes = [];
    for (const workers of [1, 2, 4]) outcomes.push(await outcomeOf(day, start(source, { workers })));
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(outcomes[2]).toEqual(outcomes[0]);
    expect(outcomes[0]?.memory).toHaveLength(2);
    expect(outcomes[0]?.whole.translations.length).toBeGreaterThan(10);
  });

  it.each(['tired', 'worn', 'brittle'])('do so with an engine that is %s', async (behaviour) => {
    const texts = Array.from(
      { length: 6 },
      (_, at) => [`${'Wort '.repeat(1 + (at % 5))}${at}`, 'de'] as [string, string],
    );
    const outcomes = [];
    for (const workers of [1, 3])
      outcomes.push(await outcomeOf(dayOf(texts), start(models({ de: [behaviour] }), { workers })));
    expect(outcomes[1]).toEqual(outcomes[0]);
    const failed = outcomes[0]?.whole.ledger.filter(({ outcome }) => outcome === 'failed') ?? [];
    if (behaviour === 'brittle') expect(failed.length).toBeGreaterThan(0);
    else expect(failed).toEqual([]);
  });

  it.skipIf(!HAS_TOY_MODEL)('do so with the real engine', async () => {
    const day = dayOf(
      toyPairs()
        .filter((_, at) => at % 9 === 0)
        .map(([text, , language]) => [text, language]),
    );
    const source: ModelSource = {
      ...models({ es: ['tiny'], fr: ['tiny'], de: ['tiny'], ru: ['tiny'] }),
      filesOf: () => Promise.resolve(succeed(toyModel())),
    };
    const outcomes = [];
    for (const workers of [1, 3]) {
      const engine = bergamotTranslator(source, { workers });
      onTestFinished(() => engine.close());
      outcomes.push(await outcomeOf(day, engine));
    }
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(outcomes[0]?.whole.translations.length).toBeGreaterThan(0);
  });
});
