import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '../../src/schemas/snapshot.ts';
import { type Withdrawal, withdrawalName } from '../../src/schemas/withdrawal.ts';
import { cleanText } from '../../scripts/text/clean-text.ts';
import { sealInto } from './flood.ts';
import { hostileDay } from './hostile-stories.ts';
import { DAY } from './make-day.ts';
import { withdrawnArticle, withdrawnDay } from './make-withdrawal.ts';
import { payloads } from './payloads.ts';
import { copyProject, rebuild } from './project-copy.ts';
import { run } from './run-script.ts';
import { ALARM, HOSTILE_TEXTS } from './without-policy.ts';

const SCRIPT = `<script>${ALARM}</script>`;

/** What a publication says of itself, as far as its schema lets an attack pass. */
export const SETTINGS = {
  title: `# "><b>${SCRIPT}`,
  tagline: `]]></title><img src=x onerror="${ALARM}">`,
  description: `</script>${SCRIPT} " onload="${ALARM}" {{x}} \${x}`,
  publisher: `=?utf-8?Q?=0D=0ABcc:_all=40evil.example?= <svg onload="${ALARM}">`,
  corrections: "https://news.example/?'onclick='alarm()",
  imprint: `${SCRIPT}\n\n[click](javascript:${ALARM})\n\n# <img src=x onerror="${ALARM}">`,
  robots: `User-agent: ${SCRIPT}\nDisallow: /`,
  headers: { 'X-Note': `"><script> /* Set-Cookie: a=b` },
  sender: 'desk@news.example',
  unsubscribe: 'https://news.example/leave?who={address}&x=%0D%0ABcc:all',
  theme: 'theme.css',
  logo: 'logo.svg',
};

const THEME = `/* </style>${SCRIPT} @import url(https://evil.example/x.css); */\n:root { --ink: #123457; }\n`;

const LOGO = `<svg viewBox="0 0 9 9"><title>${SCRIPT.replaceAll('<', '&lt;')}</title><path d="M0 0h9v9z"/></svg>`;

/** Attacks as names of sources, the same number for all three. */
export const NAMES = [
  '"/><outline xmlUrl="https://evil.example/',
  `<b>${SCRIPT}`,
  '=HYPERLINK("https://evil.example")',
];

/** Attacks as the reasons of withdrawals. */
export const REASONS = [...HOSTILE_TEXTS, ...payloads().slice(0, 10)].flatMap(
  (text) => cleanText(text).slice(0, 200) || [],
);

/** The day, with attacks in the fields that no article has. */
function attackedDay(): Snapshot {
  const { manifest, sources, ...rest } = hostileDay();
  const [generator = ''] = HOSTILE_TEXTS;
  return {
    ...rest,
    sources: sources.map((source, at) => ({
      ...source,
      name: NAMES[at % NAMES.length] ?? '',
      owner: NAMES[(at + 1) % NAMES.length],
      notes: SCRIPT,
      feeds: [`https://${source.id}.example/?a="><script>&amp;b='`],
    })),
    manifest: {
      ...manifest,
      generator: { name: generator, version: generator },
      corrections: [
        { manifest: 'f'.repeat(64), by: 'seal', changed: [{ file: 'articles.jsonl', before: 1, after: 2 }] },
      ],
    },
  };
}

/** An article of the day that is withdrawn, and days that were, for reasons that attack. */
function withdrawals({ articles }: Snapshot): Withdrawal[] {
  const [reason = '', ...reasons] = REASONS;
  return [
    withdrawnArticle(articles[0]?.id ?? '', { reason }),
    ...reasons.map((each, at) =>
      withdrawnDay(`2026-02-${String(at + 1).padStart(2, '0')}`, { reason: each }),
    ),
  ];
}

/** A site that was built of attacks: in its texts, in what a model wrote, in its registry, its records and its configuration. */
export interface HostileSite {
  project: string;
  dist: string;
  /** The file of its private key. */
  key: string;
  snapshot: Snapshot;
}

/** Builds it in a copy of the project. @throws Error when the build ends otherwise than well */
export async function buildHostileSite(runFolder?: string): Promise<HostileSite> {
  const project = await copyProject(runFolder);
  writeFileSync(join(project, 'overview.config.yaml'), JSON.stringify(SETTINGS));
  writeFileSync(join(project, 'theme.css'), THEME);
  writeFileSync(join(project, 'logo.svg'), LOGO);
  const snapshot = attackedDay();
  const records = join(project, 'content/withdrawals');
  mkdirSync(records, { recursive: true });
  for (const each of withdrawals(snapshot))
    writeFileSync(join(records, `${withdrawalName(each)}.json`), JSON.stringify(each));
  const folder = join(project, 'hostile', DAY);
  await sealInto(folder, snapshot);
  const key = `${project}-key.json`;
  const env = { OVERVIEW_SIGNING_KEY: key };
  const keys = await run(process.execPath, [join(project, 'scripts/keys.ts'), 'new'], {
    folder: project,
    env,
  });
  const { said } = await rebuild(project, [folder, '--site', 'https://news.example'], env);
  if (!said.includes('built the site')) throw new Error(`${keys.said}\n${said}`);
  return { project, dist: join(project, 'dist'), key, snapshot };
}

/** The paths of all files below a folder. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The slugs of the stories of the day. */
export const storiesOf = ({ project }: HostileSite): string[] =>
  readdirSync(join(project, `content/digests/${DAY}/stories`)).map((name) => name.replace(/\.md$/, ''));
