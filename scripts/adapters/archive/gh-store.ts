import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { InputError } from '../../pipeline/outcome/input-error.ts';
import { jsonValue } from '../../text/json-value.ts';
import { withTemporary } from '../disk/temporary-folder.ts';
import { endOfTool, failedTool, type ToolEnd } from '../program/run-tool.ts';
import { simpleStore, type Store } from './store.ts';

const assetsSchema = z.object({ assets: z.array(z.object({ name: z.string() })) });

/** What `gh` says where there is no such release, or no such file in it. */
const NOT_THERE = /release not found|no assets match/;

/** What to do where the command is not there. */
export const GH_REMEDY =
  'install the command line of GitHub (https://cli.github.com), or use a folder, git or rclone';

/**
 * Checks that a repository is for its owner alone: snapshots hold full texts.
 * @param name the archive, as messages name it
 * @param ask runs `gh`
 * @throws InputError when everybody can read it
 */
export async function checkPrivateRepository(
  repository: string,
  name: string,
  ask: (...args: string[]) => Promise<Buffer>,
): Promise<void> {
  const seen = await ask('repo', 'view', repository, '--json', 'visibility', '--jq', '.visibility');
  if (seen.toString('utf8').trim() !== 'PUBLIC') return;
  const what = 'everybody can read it, and the archive holds full texts';
  throw new InputError(name, what, 'use a private repository');
}

/**
 * An archive in the files of a release on GitHub, by the command `gh`, which is signed in already.
 * @param repository `OWNER/NAME`; snapshots hold full texts, so a public one is refused
 * @param tag of the release, which is made by the first push
 */
export function ghStore(repository: string, tag: string, command = 'gh'): Store {
  const name = `gh:${repository}@${tag}`;
  const release = new Release(repository, tag, command);
  let ready: Promise<void> | undefined;
  const prepare = async () => {
    await checkPrivateRepository(repository, name, (...args) => release.run(args));
    if (!(await release.list())) await release.create();
  };
  return simpleStore({
    name,
    read: (asset) => release.download(asset),
    write: async (asset, bytes) => {
      await (ready ??= prepare());
      await release.upload(asset, bytes);
    },
    list: async () => (await release.list()) ?? [],
    remove: async (names) => {
      for (const asset of names) await release.delete(asset);
    },
  });
}

/** A release of a repository, as `gh` reaches it. */
class Release {
  readonly #repository: string;
  readonly #tag: string;
  readonly #command: string;

  constructor(repository: string, tag: string, command: string) {
    this.#repository = repository;
    this.#tag = tag;
    this.#command = command;
  }

  /** Runs `gh`; returns what it prints. @throws InputError when it is not installed, or fails */
  async run(args: readonly string[]): Promise<Buffer> {
    const { code, out, detail } = await this.#end(args);
    if (code !== 0) throw failedTool('gh', detail);
    return out;
  }

  /** The names of its files; undefined where there is no such release. */
  async list(): Promise<string[] | undefined> {
    const out = ifThere(await this.#end(this.#of('view', '--json', 'assets')));
    return out && assetsSchema.parse(jsonValue(out.toString('utf8'))).assets.map((asset) => asset.name);
  }

  async create(): Promise<void> {
    const notes = 'State of a publication. Do not edit.';
    await this.run(this.#of('create', '--title', 'Archive', '--notes', notes));
  }

  /** A file of it; undefined where it is not there. */
  async download(asset: string): Promise<Buffer | undefined> {
    return ifThere(await this.#end(this.#of('download', '--pattern', asset, '--output', '-')));
  }

  /** Puts a file into it, in place of an earlier one of its name. */
  async upload(asset: string, bytes: Uint8Array): Promise<void> {
    await withTemporary('asset', async (folder) => {
      await writeFile(join(folder, asset), bytes);
      await this.run(this.#of('upload', join(folder, asset), '--clobber'));
    });
  }

  async delete(asset: string): Promise<void> {
    await this.run(['release', 'delete-asset', this.#tag, asset, '--yes', '--repo', this.#repository]);
  }

  #end(args: readonly string[]): Promise<ToolEnd> {
    return endOfTool(this.#command, args, { name: 'gh', remedy: GH_REMEDY });
  }

  #of(action: string, ...more: string[]): string[] {
    return ['release', action, this.#tag, '--repo', this.#repository, ...more];
  }
}

/** What `gh` gave; undefined where it says that there is no such thing. */
function ifThere({ code, out, detail }: ToolEnd): Buffer | undefined {
  if (code === 0) return out;
  if (NOT_THERE.test(detail)) return undefined;
  throw failedTool('gh', detail);
}
