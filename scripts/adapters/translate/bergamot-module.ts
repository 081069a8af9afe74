import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';

/** The part of the engine's Emscripten module that is used; each object must be deleted. */
export interface BergamotModule {
  AlignedMemory: new (bytes: number, alignment: number) => { getByteArrayView(): Int8Array; delete(): void };
  AlignedMemoryList: new () => List<unknown>;
  TranslationModel: new (
    config: string,
    model: unknown,
    shortlist: unknown,
    vocabularies: unknown,
    quality: null,
  ) => {
    delete(): void;
  };
  BlockingService: new (options: { cacheSize: number }) => {
    translate(model: unknown, texts: unknown, options: unknown): Responses;
    delete(): void;
  };
  VectorString: new () => List<string>;
  VectorResponseOptions: new () => List<{ alignment: boolean; html: boolean; qualityScores: boolean }>;
}

interface List<Item> {
  push_back(item: Item): void;
  delete(): void;
}

interface Responses {
  size(): number;
  get(index: number): { getTranslatedText(): string; delete(): void };
  delete(): void;
}

/** Matrix functions that the engine imports, with its own exports that replace them where no faster ones exist. */
const OWN_MATRIX_FUNCTIONS: Record<string, string> = {
  int8_prepare_a: 'int8PrepareAFallback',
  int8_prepare_b: 'int8PrepareBFallback',
  int8_prepare_b_from_transposed: 'int8PrepareBFromTransposedFallback',
  int8_prepare_b_from_quantized_transposed: 'int8PrepareBFromQuantizedTransposedFallback',
  int8_prepare_bias: 'int8PrepareBiasFallback',
  int8_multiply_and_add_bias: 'int8MultiplyAndAddBiasFallback',
  int8_select_columns_of_b: 'int8SelectColumnsOfBFallback',
};

const FOLDER = dirname(
  createRequire(import.meta.url).resolve(
    '@browsermt/bergamot-translator/worker/bergamot-translator-worker.js',
  ),
);

type MatrixFunction = (...numbers: number[]) => number;

/**
 * Starts the Bergamot engine (WebAssembly). Its package's own worker does not start in Node: the glue code is a classic
 * script that detects its environment from the globals, so it is run as a function that receives the globals it needs.
 */
export async function loadBergamot(): Promise<BergamotModule> {
  const glue = await readFile(join(FOLDER, 'bergamot-translator-worker.js'), 'utf8');
  const wasm = await readFile(join(FOLDER, 'bergamot-translator-worker.wasm'));
  return new Promise((resolve, reject) => {
    const engine = {
      print: () => undefined,
      printErr: () => undefined,
      onRuntimeInitialized: () => resolve(engine as unknown as BergamotModule),
      instantiateWasm: (imports: WebAssembly.Imports, accept: (instance: WebAssembly.Instance) => void) => {
        let own: Record<string, unknown> = {};
        const matrices = Object.entries(OWN_MATRIX_FUNCTIONS).map(([name, fallback]) => {
          const call: MatrixFunction = (...numbers) => (own[fallback] as MatrixFunction)(...numbers);
          return [name, call] as const;
        });
        WebAssembly.instantiate(wasm, { ...imports, wasm_gemm: Object.fromEntries(matrices) }).then(
          ({ instance }) => {
            own = instance.exports;
            accept(instance);
          },
          reject,
        );
        return {};
      },
    };
    const start = compileFunction(glue, ['Module', 'process', 'importScripts', 'self']) as (
      ...seen: unknown[]
    ) => void;
    start(engine, undefined, () => undefined, { location: { href: '' } });
  });
}
