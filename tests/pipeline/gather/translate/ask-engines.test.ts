import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translateBatches } from '../../../../scripts/pipeline/gather/translate/ask-engines.ts';
import type {
  TranslationMemory,
  TranslationOrigin,
  Translator,
} from '../../../../scripts/pipeline/gather/translate/translator.ts';
import { fail, succeed } from '../../../../scripts/pipeline/outcome/result.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A memory that notes every write, and knows what an earlier run made of some texts. */
function memory(earlier: readonly string[]): TranslationMemory & { writes: string[] } {
  const known = new Map(
    earlier.flatMap((text) => [
      [`local de ${text}`, `earlier: ${text}`],
      [`service fr ${text}`, `earlier: ${text}`],
    ]),
  );
  const writes: string[] = [];
  const keyOf = ({ engine, language }: TranslationOrigin, text: string) => `${engine} ${language} ${text}`;
  return {
    writes,
    read: (origin, text) => Promise.resolve(known.get(keyOf(origin, text))),
    write: (origin, texts) => {
      writes.push(`${origin.engine} ${origin.language} ${[...texts.keys()].join()}`);
      for (const [text, english] of texts) known.set(keyOf(origin, text), english);
      return Promise.resolve();
    },
    versions: (engine, language) =>
      Promise.resolve([...known.keys()].some((key) => key.startsWith(`${engine} ${language} `)) ? ['1'] : []),
  };
}

/** A service that answers one request at a time until its budget is used up. */
function service(budget: number, waits: readonly number[]): Translator & { asked: string[] } {
  const asked: string[] = [];
  return {
    name: 'service',
    asked,
    versions: () => Promise.resolve(['1']),
    versionFor: () => Promise.resolve('1'),
    translate: async (texts, language) => {
      asked.push(`${language} ${texts.join()}`);
      const isOver = asked.length > budget;
      await pause(waits[asked.length % waits.length] ?? 0);
      if (isOver) return fail({ reason: 'budget used up', detail: 'nothing is left' });
      return succeed(texts.map((text) => `service: ${text}`));
    },
    close: () => Promise.resolve(),
  };
}

/** An engine with several lanes, which fails on some texts. */
function local(lanes: number, waits: readonly number[]): Translator & { asked: string[] } {
  const asked: string[] = [];
  return {
    name: 'local',
    lanes,
    asked,
    versions: () => Promise.resolve(['1']),
    versionFor: () => Promise.resolve('1'),
    translate: async (texts, language) => {
      asked.push(`${language} ${texts.join()}`);
      await pause(waits[(asked.length * 3) % waits.length] ?? 0);
      if (texts.includes('bad')) return fail({ reason: 'broken off', detail: 'it stopped' });
      return succeed(texts.map((text) => `local: ${text}`));
    },
    close: () => Promise.resolve(),
  };
}

async function outcome(
  batches: readonly { language: string; texts: string[] }[],
  { lanes, budget, waits, earlier }: { lanes: number; budget: number; waits: number[]; earlier: string[] },
) {
  const kept = memory(earlier);
  const [first, second] = [service(budget, waits), local(lanes, waits)];
  const results: string[] = [];
  await translateBatches(
    batches.map((batch) => ({ ...batch, source: '' })),
    { chain: [first, second], memory: kept, end: new AbortController().signal, samples: new Map() },
    async ({ language, texts }, askChain) => {
      const said: string[] = [];
      await askChain(language, async (ask, { engine }, knows) => {
        if (!texts.every(knows)) return true;
        const english = await ask(texts);
        said.push(english.ok ? english.value.join() : `${engine}: ${english.failure.detail}`);
        return !english.ok;
      });
      return said.join('; ');
    },
    (result) => results.push(result),
  );
  return { results, writes: kept.writes, service: first.asked, local: second.asked.toSorted() };
}

describe('a chain of engines', () => {
  it('is asked the same, answers the same and is remembered the same, however many lanes and however fast', async () => {
    const text = fc.constantFrom('a', 'b', 'c', 'd', 'bad');
    const batches = fc.array(
      fc.record({
        language: fc.constantFrom('de', 'fr'),
        texts: fc.array(text, { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 10 },
    );
    const waits = fc.array(fc.nat(3), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        batches,
        fc.nat(4),
        waits,
        fc.uniqueArray(text, { maxLength: 3 }),
        async (all, budget, slow, earlier) => {
          const one = await outcome(all, { lanes: 1, budget, waits: [0], earlier });
          for (const lanes of [2, 4])
            expect(await outcome(all, { lanes, budget, waits: slow, earlier })).toEqual(one);
        },
      ),
      { numRuns: 25 },
    );
  });
});
