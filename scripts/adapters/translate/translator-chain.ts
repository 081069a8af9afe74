import {
  ENGINE_NAMES,
  engineOf,
  type EngineName,
  isEngineName,
} from '../../../src/schemas/translation-engine.ts';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import type { Translator } from '../../pipeline/gather/translate/translator.ts';
import type { EngineOptions, OpenEngine } from './engine.ts';

/** What the engines need to know. */
export interface ChainOptions extends EngineOptions {
  /** Engines by name, the preferred first; none for no translation. */
  engines: readonly EngineName[] | undefined;
}

/** What the value of `--translate` may hold, for the help of a command. */
export const ENGINES_HELP = `${ENGINE_NAMES.join(', ')} with commas; or none`;

/**
 * The value of `--translate`: engines by name with commas between them, the preferred first; or `none`.
 * @throws InputError when an engine is not known
 */
export function parseEngines(option: string, text: string): EngineName[] {
  if (text === 'none') return [];
  return text.split(',').map((each) => {
    const name = each.trim();
    if (isEngineName(name)) return name;
    throw new InputError(option, `"${name}" is no engine`, `choose of ${ENGINE_NAMES.join(', ')}, or none`);
  });
}

/**
 * The engines of a run, in their order: those asked for, else every one that is configured and the embedded ones.
 * @throws InputError when an engine is asked for and not configured
 */
export async function translatorChain({ engines, ...options }: ChainOptions): Promise<Translator[]> {
  const chain: Translator[] = [];
  for (const name of engines ?? ENGINE_NAMES) {
    const translator = (await openerOf(name))(options);
    if (translator) chain.push(translator);
    else if (engines) {
      const remedy = `set ${engineOf(name).needs ?? 'nothing'}; see docs/translate.md`;
      throw new InputError('--translate', `${name} is not configured`, remedy);
    }
  }
  return chain;
}

/** An engine's own file, which is found by its name. */
async function openerOf(name: EngineName): Promise<OpenEngine> {
  const file = (await import(`./${name}-translator.ts`)) as { open: OpenEngine };
  return file.open;
}
