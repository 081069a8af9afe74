import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DAYS, type FaultStage } from './stage.ts';

/** The commands that change what is published, in the order of the table. */
export const COMMANDS = [
  'digest',
  'digest --refresh',
  'rebuild',
  'import',
  'annotate',
  'build --all',
  'withdraw',
  'deploy',
] as const;

/** A command that changes what is published. */
export type CommandName = (typeof COMMANDS)[number];

const [FIRST, SECOND, NEW] = DAYS;

/** What is run before a command is put to the test, and the command. */
export interface Scene {
  /** The words of each command line that sets the scene: a script's name, and its arguments. */
  before: readonly (readonly string[])[];
  line: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** The folder that readers are served, in the project. */
  site: string;
}

const IMPORT = ['import', 'corpus.jsonl', '--day', NEW, '--out', `content/snapshots/${NEW}`];
const BUILD = ['build', '--all'];
const DEPLOY = ['deploy', '--to', 'www/site'];

/** The arguments of a digest of the new day. */
export const DIGEST = [
  ...['digest', '--day', NEW, '--contact', 'https://overview.example/about/'],
  ...['--gap', '0', '--translate', 'none', '--min-articles', '4', '--images', 'none'],
];

/** The scene of each command; `deploy` and `withdraw` find a site of all days, the others one of the first two. */
export function sceneOf(name: CommandName, { project, world }: FaultStage): Scene {
  const site = 'dist';
  switch (name) {
    case 'digest':
      return { before: [BUILD], line: DIGEST, env: { OVERVIEW_TEST_ORIGIN: String(world.port) }, site };
    case 'digest --refresh': {
      const env = { OVERVIEW_TEST_ORIGIN: String(world.port) };
      return { before: [BUILD, IMPORT, BUILD], line: [...DIGEST, '--refresh'], env, site };
    }
    case 'rebuild':
      return { before: [BUILD], line: ['rebuild', `content/snapshots/${SECOND}`], site };
    case 'import':
      return { before: [BUILD, IMPORT], line: [...IMPORT, '--replace'], site };
    case 'annotate': {
      const env = { OVERVIEW_LLM_URL: `http://127.0.0.1:${world.port}/v1`, OVERVIEW_LLM_MODEL: 'invented' };
      const snapshot = `content/snapshots/${SECOND}`;
      return { before: [BUILD], line: ['annotate', snapshot, '--out', snapshot, '--replace'], env, site };
    }
    case 'build --all':
      return { before: [BUILD, IMPORT], line: [...BUILD, '--site', 'http://127.0.0.1:8000'], site };
    case 'withdraw': {
      const reason = ['--reason', 'The source asked for it.'];
      return { before: [BUILD], line: ['withdraw', articleOf(project, FIRST), ...reason], site };
    }
    case 'deploy':
      return { before: [BUILD, DEPLOY, IMPORT, ['build']], line: DEPLOY, site: 'www/site' };
  }
}

/** The address of an article of a day, whose site may not be built yet: then that of the first day's list. */
function articleOf(project: string, day: string): string {
  if (!existsSync(join(project, 'dist', day))) return `/${day}/`;
  const [slug = ''] = readdirSync(join(project, 'dist', day, 'articles')).sort();
  return `/${day}/articles/${slug}/`;
}
