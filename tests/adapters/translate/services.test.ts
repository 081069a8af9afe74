import { describe, expect, it } from 'vitest';
import { deeplTranslator } from '../../../scripts/adapters/translate/deepl-translator.ts';
import { libreTranslator } from '../../../scripts/adapters/translate/libretranslate-translator.ts';
import { openAiTranslator } from '../../../scripts/adapters/translate/openai-translator.ts';
import type { Translator } from '../../../scripts/pipeline/gather/translate/translator.ts';
import { fail, succeed } from '../../../scripts/pipeline/outcome/result.ts';
import { startService } from '../../support/json-service.ts';

const PAUSES = [5, 5];
const TEXTS = ['Guten Tag.', 'Auf Wiedersehen.'];
const upper = (texts: readonly string[]) => texts.map((text) => text.toUpperCase());

interface ChatRequest {
  model: string;
  messages: { content: string }[];
  response_format: { json_schema: { strict: boolean } };
}

interface Items {
  items: { id: number; text: string }[];
}

const itemsOf = (body: unknown) =>
  (JSON.parse((body as ChatRequest).messages[1]?.content ?? '') as Items).items;
const chat = (content: unknown) => ({
  choices: [{ message: { content: JSON.stringify(content) } }],
  usage: { total_tokens: 100 },
});

describe('an OpenAI-compatible endpoint', () => {
  const start = (url: string, budget = 10_000) =>
    openAiTranslator({ url: `${url}/v1`, key: 'k', model: 'small', budget, pauses: PAUSES });

  it('is asked in batches for JSON with ids, which it may give in any order', async () => {
    const { url, asked } = await startService(({ body }) =>
      chat({
        items: itemsOf(body)
          .map((item) => ({ ...item, text: item.text.toUpperCase() }))
          .reverse(),
      }),
    );
    const translator = start(url);
    const many = Array.from({ length: 40 }, (_, n) => `Satz ${n}.`);
    expect(await translator.translate(many, 'de')).toEqual(succeed(upper(many)));
    expect(asked).toHaveLength(3);
    expect(asked[0]).toMatchObject({
      path: '/v1/chat/completions',
      headers: { authorization: 'Bearer k' },
      body: { model: 'small', response_format: { json_schema: { strict: true } } },
    });
    expect(translator.usage?.()).toBe('small used 300 tokens of 10000');
  });

  it.each([
    ['too few items', (items: Items['items']) => ({ items: items.slice(1) }), /returned 1 items for 2/],
    ['an item twice', (items: Items['items']) => ({ items: [items[0], items[0]] }), /changed their ids/],
    [
      'other ids',
      (items: Items['items']) => ({ items: items.map(({ id, text }) => ({ id: id + 5, text })) }),
      /changed their ids/,
    ],
    ['something else', () => ({ answer: 'Good day.' }), /does not match the JSON schema/],
  ])('is not believed with %s', async (_what, answer, message) => {
    const { url } = await startService(({ body }) => chat(answer(itemsOf(body))));
    expect(await start(url).translate(TEXTS, 'de')).toMatchObject({
      failure: { reason: 'wrong answer', detail: expect.stringMatching(message) as string },
    });
  });

  it('stops at its budget', async () => {
    const { url } = await startService(({ body }) => chat({ items: itemsOf(body) }));
    const translator = start(url, 150);
    await translator.translate(TEXTS, 'de');
    await translator.translate(TEXTS, 'de');
    expect(await translator.translate(TEXTS, 'de')).toEqual(
      fail({ reason: 'budget used up', detail: 'the budget of 150 tokens is used up' }),
    );
  });
});

describe('DeepL', () => {
  it('translates in the order of the texts, with its key, again after a passing failure', async () => {
    const { url, asked } = await startService(({ body }, count) =>
      count === 1
        ? 503
        : { translations: upper((body as { text: string[] }).text).map((text) => ({ text })) },
    );
    expect(await deeplTranslator(url, 'secret', PAUSES).translate(TEXTS, 'de')).toEqual(
      succeed(upper(TEXTS)),
    );
    expect(asked[1]).toMatchObject({
      path: '/v2/translate',
      headers: { authorization: 'DeepL-Auth-Key secret' },
      body: { source_lang: 'DE', target_lang: 'EN' },
    });
  });

  it.each([
    [403, 'not accepted', /HTTP 403/],
    [{ translations: [] }, 'wrong answer', /0 answers to 2 texts/],
    [{ message: 'no' }, 'wrong answer', /unexpected answer/],
  ])('that answers %j has failed', async (said, reason, message) => {
    const { url } = await startService(() => said);
    expect(await deeplTranslator(url, '', PAUSES).translate(TEXTS, 'de')).toMatchObject({
      failure: { reason, detail: expect.stringMatching(message) as string },
    });
  });
});

describe('LibreTranslate', () => {
  it('translates the languages that it lists', async () => {
    const { url, asked } = await startService(({ path, body }) =>
      path === '/languages'
        ? [
            { code: 'de', targets: ['en', 'fr'] },
            { code: 'eo', targets: ['fr'] },
          ]
        : { translatedText: upper((body as { q: string[] }).q) },
    );
    const translator = libreTranslator(url, '', () => undefined, PAUSES);
    expect(await translator.versionFor('de-AT')).toBe('api');
    expect(await translator.versionFor('eo')).toBeUndefined();
    expect(await translator.translate(TEXTS, 'de')).toEqual(succeed(upper(TEXTS)));
    expect(asked.filter(({ path }) => path === '/languages')).toHaveLength(1);
  });

  it.each([
    ['zh-TW', 'zt'],
    ['zh', 'zh'],
    ['no', 'nb'],
    ['pt-BR', 'pt'],
    ['iw', 'he'],
  ])('is asked for %s by its own code %s', async (language, code) => {
    const codes = ['zh', 'zt', 'nb', 'pt', 'he'].map((each) => ({ code: each, targets: ['en'] }));
    const { url, asked } = await startService(({ path, body }) =>
      path === '/languages' ? codes : { translatedText: upper((body as { q: string[] }).q) },
    );
    const translator = libreTranslator(url, '', () => undefined, PAUSES);
    expect(await translator.versionFor(language)).toBe('api');
    expect(await translator.translate(TEXTS, language)).toEqual(succeed(upper(TEXTS)));
    expect(asked.at(-1)?.body).toMatchObject({ source: code });
  });

  it('that is not there translates nothing, and says so once', async () => {
    const notices: string[] = [];
    const translator = libreTranslator('http://127.0.0.1:1', '', (what) => notices.push(what), PAUSES);
    expect(await translator.versionFor('de')).toBeUndefined();
    expect(await translator.versionFor('fr')).toBeUndefined();
    expect(notices).toEqual([expect.stringContaining('cannot be used: http://127.0.0.1:1/languages')]);
    expect(await translator.translate(TEXTS, 'de')).toMatchObject({
      failure: { reason: 'not reached', detail: expect.stringContaining('127.0.0.1:1') as string },
    });
  });
});

describe('a service that is slow', () => {
  it.each<[string, (url: string) => Translator]>([
    ['openai', (url) => openAiTranslator({ url: `${url}/v1`, key: '', model: 'small', budget: 9_000 })],
    ['deepl', (url) => deeplTranslator(url, '')],
    ['libretranslate', (url) => libreTranslator(url, '', () => undefined)],
  ])('ends with the run, without another try: %s', async (_name, open) => {
    const end = new AbortController();
    const { url, asked } = await startService(() => {
      setTimeout(() => end.abort(), 20);
      return new Promise(() => undefined);
    });
    const translator = open(url);
    expect(await translator.translate(TEXTS, 'de', end.signal)).toMatchObject({ ok: false });
    expect(end.signal.aborted).toBe(true);
    expect(asked).toHaveLength(1);
  });
});
