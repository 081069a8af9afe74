import { join } from 'node:path';
import { type EngineName, engineOf, isEngineName } from '../../../../src/schemas/translation-engine.ts';
import { isEnglish } from '../../../../src/schemas/language.ts';
import { listIfThere, statIfThere } from '../../../adapters/disk/if-there.ts';
import { networkOf } from '../../../adapters/http/network.ts';
import { contactUrl, userAgent } from '../../../adapters/http/user-agent.ts';
import type { EngineOptions } from '../../../adapters/translate/engine.ts';
import { openModelStore } from '../../../adapters/translate/models/open-model-store.ts';
import { parseEngines, translatorChain } from '../../../adapters/translate/translator-chain.ts';
import type { Translator } from '../../../pipeline/gather/translate/translator.ts';
import { checkOf } from '../check.ts';
import type { Examined } from '../examined.ts';
import { type Finding, note, ok } from '../finding.ts';
import { countOf } from '../../../text/count-of.ts';

/** What an engine knows of the languages of the sources. */
export interface EngineFacts {
  name: string;
  /** Of the embedded one, where the model of a language is; of others, whether they know the language. */
  knows: ReadonlyMap<string, 'here' | 'in the index' | 'known'>;
  /** Why it cannot be used. */
  failure?: string | undefined;
  /** Bytes of the models that are still to be downloaded. */
  bytes: number;
}

/** What is known of translation. */
export interface TranslationFacts {
  /** The languages of the sources that are not English, each with its number of sources. */
  languages: ReadonlyMap<string, number>;
  /** The engines of the chain, in its order. */
  engines: EngineFacts[];
  /** What has been translated before, and is remembered. */
  memory: { languages: number; bytes: number };
  /** Why nothing is asked of other machines; undefined where they are asked. */
  leftOut: string | undefined;
}

/** The engines of the chain, their models, and what is remembered. */
export const translation = checkOf<TranslationFacts>({
  title: 'Translation',
  patience: 50_000,
  look: async (examined, end) => {
    const { project, environment, contact: option, options, sources } = examined;
    const leftOut = await examined.leftOut();
    const foreign = (await sources()).map(({ language }) => language).filter((each) => !isEnglish(each));
    const languages = new Map(
      [...Map.groupBy(foreign, (each) => each)].map(([name, all]) => [name, all.length]),
    );
    const said: string[] = [];
    const opened: EngineOptions = {
      ...{ environment, project, network: networkOf(environment) },
      userAgent: userAgent(contactUrl({ option, environment })),
      notify: (what) => said.push(what),
    };
    const chain = await translatorChain({ engines: chosenEngines(options), ...opened });
    try {
      const engines: EngineFacts[] = [];
      for (const engine of chain)
        engines.push(
          // Its own answer would download the models.
          isKept(engine)
            ? await lookAtModels(engine.name, opened, [...languages.keys()], leftOut)
            : await askEngine(engine, [...languages.keys()], { leftOut, end }),
        );
      return { languages, engines, memory: await memoryIn(join(project, '.cache/translations')), leftOut };
    } finally {
      await Promise.all(chain.map((each) => each.close()));
    }
  },
  judge: judgeTranslation,
});

/** The engines that the configuration asks for; undefined where it asks for none in particular. */
function chosenEngines(options: Examined['options']): EngineName[] | undefined {
  const chosen = options.get('translate');
  return typeof chosen?.value === 'string' ? parseEngines(chosen.place, chosen.value) : undefined;
}

/** Whether the models of an engine are kept on this machine. */
const isKept = ({ name }: { name: string }): boolean =>
  isEngineName(name) && engineOf(name).keepsModels === true;

async function askEngine(
  engine: Translator,
  languages: readonly string[],
  { leftOut, end }: { leftOut: string | undefined; end: AbortSignal },
): Promise<EngineFacts> {
  const { name } = engine;
  if (leftOut !== undefined && isEngineName(name) && engineOf(name).asksService)
    return { name, knows: new Map(), failure: `it was not asked: ${leftOut}`, bytes: 0 };
  const knows = new Map<string, 'known'>();
  for (const language of languages)
    if ((await engine.versionFor(language, { end })) !== undefined) knows.set(language, 'known');
  const [first = 'en'] = languages;
  return { name, knows, failure: (await engine.unavailable?.(first))?.detail, bytes: 0 };
}

/** Looks for the models of languages in the folder and in the index, which is fetched where none is kept. */
async function lookAtModels(
  name: string,
  options: EngineOptions,
  languages: readonly string[],
  leftOut: string | undefined,
): Promise<EngineFacts> {
  const store = openModelStore(options, { online: leftOut === undefined, readOnly: true });
  const knows = new Map<string, 'here' | 'in the index'>();
  const failure = await store.unavailable();
  let bytes = 0;
  for (const language of failure ? [] : languages) {
    const models = await store.modelsFor(language);
    const isHere = (await Promise.all(models.map((model) => store.has(model)))).includes(true);
    if (models.length > 0) knows.set(language, isHere ? 'here' : 'in the index');
    if (!isHere) bytes += (models[0]?.files ?? []).reduce((sum, { size = 0 }) => sum + size, 0);
  }
  const why = failure && leftOut ? `no index of its models is stored here, and ${leftOut}` : failure?.detail;
  return { name, knows, failure: why, bytes };
}

/** What the translation memory holds: a file for each language, engine and version. */
async function memoryIn(folder: string): Promise<TranslationFacts['memory']> {
  const files = ((await listIfThere(folder)) ?? []).filter((name) => name.endsWith('.jsonl'));
  const sizes = await Promise.all(
    files.map(async (name) => (await statIfThere(join(folder, name)))?.size ?? 0),
  );
  const languages = new Set(files.map((name) => name.replace(/-[0-9a-f]{16}\.jsonl$/, ''))).size;
  return { languages, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Judges what can be translated. A language without an engine is read in its own words, and keeps no day from being made. */
export function judgeTranslation({ languages, engines, memory, leftOut }: TranslationFacts): Finding[] {
  const remembered =
    memory.bytes > 0
      ? [ok(`translations in ${memory.languages} languages are remembered, ${megabytes(memory.bytes)}`)]
      : [];
  if (engines.length === 0) return [note('translation is off'), ...remembered];
  const lacking = [...languages.keys()].filter((each) => !engines.some(({ knows }) => knows.has(each)));
  const isOpen = leftOut !== undefined && engines.some(({ failure }) => failure !== undefined);
  return [
    ...engines.flatMap((engine) => engineFindings(engine, languages.size)),
    ...(lacking.length > 0 && !isOpen
      ? [
          note(
            `no engine translates ${lacking.join(', ')}: the news of ${countOf(sum(lacking, languages), 'source')} stays as it is written`,
            'docs/translate.md says how to add an engine',
          ),
        ]
      : []),
    ...(lacking.length === 0 ? [ok('every language of the sources can be translated')] : []),
    ...remembered,
  ];
}

function engineFindings({ name, knows, failure, bytes }: EngineFacts, all: number): Finding[] {
  if (failure !== undefined) {
    const remedy = isKept({ name })
      ? 'npm run models -- fetch all, with a network'
      : `see ${name} in docs/translate.md`;
    return [note(`${name} cannot be used: ${failure}`, remedy)];
  }
  if (!isKept({ name }))
    // One that needs no setting and knows nothing is not installed.
    return knows.size > 0 || (isEngineName(name) && engineOf(name).needs !== undefined)
      ? [ok(`${name} knows ${knows.size} of ${all} languages`)]
      : [];
  const here = [...knows.values()].filter((where) => where === 'here').length;
  const missing = [...knows].filter(([, where]) => where !== 'here').map(([language]) => language);
  const found = ok(`${name} has the models of ${here} of ${all} languages here`);
  if (missing.length === 0) return [found];
  const size = bytes > 0 ? `, ${megabytes(bytes)}` : '';
  const what = `models of ${missing.length} more are in the index${size}: ${missing.join(' ')}`;
  return [found, note(what, 'they are downloaded when they are first needed, or by npm run models -- fetch')];
}

const sum = (names: readonly string[], counts: ReadonlyMap<string, number>): number =>
  names.reduce((all, name) => all + (counts.get(name) ?? 0), 0);

const megabytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1e6))} MB`;
