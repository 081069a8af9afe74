import { PROJECT, run } from './run-script.ts';

/** What a command did with a command line. */
export interface Outcome {
  status: number;
  said: string;
}

/**
 * Reads command lines from the first argument, runs each command in this one process, one after the other, and writes
 * what became of each as a line of JSON. Most of a command's time goes into loading its modules, which is done once.
 */
const RUNNER = `
const [root, json] = process.argv.slice(1);
process.execArgv = []; // Of --eval, commander would leave out no script's name.
const write = process.stdout.write.bind(process.stdout);
for (const [at, [script, ...args]] of JSON.parse(json).entries()) {
  let said = '';
  process.stdout.write = process.stderr.write = (text) => ((said += text), true);
  process.argv = [process.execPath, script, ...args];
  process.exitCode = 0;
  await import(root + '/scripts/' + script + '?line=' + at);
  write('outcome:' + JSON.stringify({ status: process.exitCode, said }) + '\\n');
}
process.exit(0);
`;

/** Runs commands of the project or a copy of it, each given as its script and its arguments. */
export async function runCommandLines(
  lines: readonly (readonly string[])[],
  env: Record<string, string> = {},
  project: string = PROJECT,
): Promise<Outcome[]> {
  const args = ['--input-type=module', '--eval', RUNNER, project, JSON.stringify(lines)];
  const { said } = await run(process.execPath, args, { env, folder: project });
  const outcomes = [...said.matchAll(/^outcome:(.*)$/gm)].map(
    ([, json]) => JSON.parse(json ?? '') as Outcome,
  );
  if (outcomes.length !== lines.length) throw new Error(`${outcomes.length} of ${lines.length}: ${said}`);
  return outcomes;
}
