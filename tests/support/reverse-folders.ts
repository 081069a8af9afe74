/** Loaded before a command (`--import`): folders list their names in the other order, as other file systems do. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { readdir } = fs.promises;
const { readdirSync } = fs;

fs.promises.readdir = (async (...given: Parameters<typeof readdir>) =>
  (await readdir(...given)).reverse()) as typeof readdir;
fs.readdirSync = ((...given: Parameters<typeof readdirSync>) =>
  readdirSync(...given).reverse()) as typeof readdirSync;
syncBuiltinESMExports();
