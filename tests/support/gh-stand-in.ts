import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './fake-project.ts';

/** Keeps the assets of releases as files of a folder for each tag, and says what `gh` says where there is none. */
const GH = `#!/usr/bin/env node
const fs = require('node:fs');
const { basename, join } = require('node:path');
const [, , what, action, tag, ...rest] = process.argv;
const home = join(__dirname, 'releases');
const folder = join(home, tag ?? '');
const fail = (words) => { console.error(words); process.exit(1); };
if (what === 'repo') {
  if (rest.includes('viewerPermission'))
    console.log(JSON.stringify({ viewerPermission: tag.startsWith('read/') ? 'READ' : 'ADMIN' }));
  else console.log(tag.startsWith('open/') ? 'PUBLIC' : 'PRIVATE');
} else if (action === 'list') {
  for (const each of fs.existsSync(home) ? fs.readdirSync(home) : []) console.log(each);
} else if (action === 'create') {
  fs.mkdirSync(folder, { recursive: true });
} else if (!fs.existsSync(folder)) {
  fail('release not found');
} else if (action === 'view') {
  console.log(JSON.stringify({ assets: fs.readdirSync(folder).map((name) => ({ name })) }));
} else if (action === 'upload') {
  const file = rest.find((each) => !each.startsWith('--') && fs.existsSync(each));
  fs.copyFileSync(file, join(folder, basename(file)));
} else if (action === 'delete-asset') {
  fs.rmSync(join(folder, rest[0]));
} else if (action === 'download') {
  const file = join(folder, rest[rest.indexOf('--pattern') + 1]);
  if (!fs.existsSync(file)) fail('no assets match the file pattern');
  fs.writeSync(1, fs.readFileSync(file));
} else fail('unknown: ' + process.argv.slice(2).join(' '));
`;

/** Makes a program that stands in for `gh`; returns its path, and the folder in which releases have theirs. */
export function makeGh(): { command: string; releases: string } {
  const folder = makeFolder({ gh: GH });
  chmodSync(join(folder, 'gh'), 0o755);
  return { command: join(folder, 'gh'), releases: join(folder, 'releases') };
}
