import { z } from 'astro/zod';
import { primaryLanguage } from '../../../src/schemas/language.ts';
import type { Translator } from '../../pipeline/gather/translate/translator.ts';
import { fail, succeed } from '../../pipeline/outcome/result.ts';
import { languageTag } from '../../text/language-tag.ts';
import { askJson, type ServiceState } from '../chat/ask-json.ts';
import { batches } from './batches.ts';
import type { OpenEngine } from './engine.ts';

/** Limits of a request: texts, and UTF-16 code units (DeepL's API: 50 texts, 128 KiB). */
const MAX_TEXTS_PER_REQUEST = 50;
const MAX_REQUEST_LENGTH = 30_000;

/** The version of its API takes the place of that of its models, which it does not give. */
const VERSION = 'v2';

const answerSchema = z.object({ translations: z.array(z.object({ text: z.string() })) });

/**
 * A translator for DeepL's API, version 2, which DeepLX and MTranServer implement too.
 * @param url base URL of the server, such as `https://api-free.deepl.com`
 * @param key empty for a server that needs none
 */
export function deeplTranslator(url: string, key: string, pauses?: readonly number[]): Translator {
  const headers: Record<string, string> = key ? { authorization: `DeepL-Auth-Key ${key}` } : {};
  const endpoint = new URL('v2/translate', url.endsWith('/') ? url : `${url}/`).href;
  const service: ServiceState = {};
  return {
    name: 'deepl',
    versions: () => Promise.resolve([VERSION]),
    versionFor: () => Promise.resolve(VERSION),
    translate: async (texts, language, end) => {
      const english: string[] = [];
      for (const text of batches(texts, MAX_TEXTS_PER_REQUEST, MAX_REQUEST_LENGTH)) {
        const body = { text, source_lang: sourceOf(language), target_lang: 'EN' };
        const answer = await askJson(
          { url: endpoint, headers, body, end, service, ...(pauses && { pauses }) },
          answerSchema,
        );
        if (!answer.ok) return answer;
        const { translations } = answer.value;
        if (translations.length !== text.length) {
          const detail = `${endpoint}: ${translations.length} answers to ${text.length} texts`;
          return fail({ reason: 'wrong answer', detail });
        }
        english.push(...translations.map((each) => each.text));
      }
      return succeed(english);
    },
    close: () => Promise.resolve(),
  };
}

/**
 * The source language as DeepL writes it: without script and region, which it takes for targets alone, and Bokmål for all
 * Norwegian (https://developers.deepl.com/docs/getting-started/supported-languages).
 */
function sourceOf(language: string): string {
  const primary = primaryLanguage(languageTag(language) ?? language);
  return (primary === 'no' || primary === 'nn' ? 'nb' : primary).toUpperCase();
}

/** Opens it when a key or a URL is set. */
export const open: OpenEngine = ({ environment }) => {
  const { OVERVIEW_DEEPL_KEY: key = '', OVERVIEW_DEEPL_URL: url } = environment;
  // Keys of DeepL's free service have this ending, and a host of their own.
  const usual = key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com';
  return url || key ? deeplTranslator(url ?? usual, key) : undefined;
};
