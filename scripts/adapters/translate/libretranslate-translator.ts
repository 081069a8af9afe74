import { z } from 'astro/zod';
import type { Translator } from '../../pipeline/gather/translate/translator.ts';
import type { ServiceFailure } from '../../pipeline/outcome/service-failure.ts';
import { fail, succeed } from '../../pipeline/outcome/result.ts';
import { bestLanguage } from '../../text/language-match.ts';
import { askJson, type ServiceState } from '../chat/ask-json.ts';
import { batches } from './batches.ts';
import type { OpenEngine } from './engine.ts';

/** Limits of a request: texts, and UTF-16 code units; servers are often small. */
const MAX_TEXTS_PER_REQUEST = 20;
const MAX_REQUEST_LENGTH = 10_000;

/** What takes the place of a version, which servers do not give. */
const VERSION = 'api';

/** Codes of its own, with the tags of their languages: LibreTranslate lists Traditional Chinese as `zt`. */
const OWN_CODES: Readonly<Record<string, string>> = { zh: 'zh-Hans', zt: 'zh-Hant', pb: 'pt-BR' };

const languagesSchema = z.array(z.object({ code: z.string(), targets: z.array(z.string()).optional() }));
const answerSchema = z.object({ translatedText: z.array(z.string()) });

/**
 * A translator for a LibreTranslate server.
 * @param url base URL of the server
 * @param key empty for a server that needs none
 * @param notify called with the reason when its languages cannot be fetched
 */
export function libreTranslator(
  url: string,
  key: string,
  notify: (what: string) => void,
  pauses?: readonly number[],
): Translator {
  const base = url.endsWith('/') ? url : `${url}/`;
  const tries: Tries = { service: {}, pauses };
  const languages = new ServerLanguages(base, tries, notify);
  return {
    name: 'libretranslate',
    versions: () => Promise.resolve([VERSION]),
    versionFor: async (language, { end } = {}) =>
      (await languages.codeFor(language, end)) === undefined ? undefined : VERSION,
    unavailable: () => Promise.resolve(languages.failure),
    translate: async (texts, language, end) => {
      const source = (await languages.codeFor(language, end)) ?? language;
      const english: string[] = [];
      for (const q of batches(texts, MAX_TEXTS_PER_REQUEST, MAX_REQUEST_LENGTH)) {
        const body = { q, source, target: 'en', format: 'text', ...(key && { api_key: key }) };
        const answer = await askJson({ url: `${base}translate`, body, end, ...tries }, answerSchema);
        if (!answer.ok) return answer;
        const { translatedText } = answer.value;
        if (translatedText.length !== q.length) {
          const detail = `${base}translate: ${translatedText.length} answers to ${q.length} texts`;
          return fail({ reason: 'wrong answer', detail });
        }
        english.push(...translatedText);
      }
      return succeed(english);
    },
    close: () => Promise.resolve(),
  };
}

/** How a server is asked: what is known of it, and the pauses between tries. */
interface Tries {
  service: ServiceState;
  pauses: readonly number[] | undefined;
}

/** The languages that a server translates into English, asked for once. */
class ServerLanguages {
  readonly #base: string;
  readonly #tries: Tries;
  readonly #notify: (what: string) => void;
  #codes: Promise<Map<string, string>> | undefined;
  /** Why they cannot be fetched. */
  failure: ServiceFailure | undefined;

  constructor(base: string, tries: Tries, notify: (what: string) => void) {
    this.#base = base;
    this.#tries = tries;
    this.#notify = notify;
  }

  /** The server's code for a language; undefined where it does not translate it. */
  async codeFor(language: string, end?: AbortSignal): Promise<string | undefined> {
    const codes = await (this.#codes ??= this.#list(end));
    return codes.get(bestLanguage(language, codes.keys()) ?? '');
  }

  /** Its codes by the tags that they stand for. */
  async #list(end?: AbortSignal): Promise<Map<string, string>> {
    const all = await askJson({ url: `${this.#base}languages`, end, ...this.#tries }, languagesSchema);
    // An unreachable server translates nothing, and the next engine is tried.
    if (!all.ok) {
      this.failure = all.failure;
      this.#notify(`LibreTranslate cannot be used: ${all.failure.detail}`);
    }
    const intoEnglish = all.ok ? all.value.filter(({ targets }) => targets?.includes('en') ?? true) : [];
    return new Map(intoEnglish.map(({ code }) => [OWN_CODES[code] ?? code, code]));
  }
}

/** Opens it when the URL of a server is set. */
export const open: OpenEngine = ({ environment, notify }) => {
  const { OVERVIEW_LIBRETRANSLATE_URL: url, OVERVIEW_LIBRETRANSLATE_KEY: key = '' } = environment;
  return url ? libreTranslator(url, key, notify) : undefined;
};
