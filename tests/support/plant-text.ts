/**
 * Loaded before a command (`--import`): a page that it writes gets a text at the end of its main part, as if a template had
 * let it through. `PLANTED` says which page, by the end of its path, and which text.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** The page that gets a text. */
export interface Planted {
  file: string;
  text: string;
}

const told = process.env.PLANTED;
if (told !== undefined) {
  const { file, text } = JSON.parse(told) as Planted;
  const { writeFileSync } = fs;
  fs.writeFileSync = (path, data, ...options) => {
    const isIt = typeof path === 'string' && path.endsWith(file);
    const body = Buffer.isBuffer(data) || typeof data === 'string' ? data.toString() : '';
    writeFileSync(path, isIt ? body.replace('</main>', `${text}</main>`) : data, ...options);
  };
  syncBuiltinESMExports();
}
