import { basename, relative, sep } from 'node:path';
import type { Source } from '../../src/schemas/source.ts';
import { readIfThere } from '../adapters/disk/if-there.ts';
import { registryFileOf } from '../adapters/registry/add-to-registry.ts';
import { readRegistryFeeds } from '../adapters/registry/read-registry-feeds.ts';
import type { FeedOutcome } from '../pipeline/gather/day/read-feeds.ts';
import { editRegistryFile } from '../pipeline/gather/registry/mend/edit-registry-file.ts';
import { httpsToAsk, mostFailed } from '../pipeline/gather/registry/mend/feed-answers.ts';
import { proposeEdits } from '../pipeline/gather/registry/mend/propose-edits.ts';
import { type FileChange, registryPatch } from '../pipeline/gather/registry/mend/registry-patch.ts';
import { editedSource, type SourceEdit } from '../pipeline/gather/registry/mend/source-edit.ts';
import { registrySummary } from '../pipeline/gather/registry/registry-summary.ts';
import { InputError } from '../pipeline/outcome/input-error.ts';
import { rememberFeeds } from './remember-feeds.ts';

/** A check of feeds that may mend the registry. */
export interface MendRequest {
  /** The folder of the registry, and all its sources. */
  folder: string;
  registry: readonly Source[];
  /** What was just asked: all feeds of these sources. */
  chosen: readonly Source[];
  outcomes: readonly FeedOutcome[];
  /** When that began, a UTC instant. */
  at: string;
  /** The file of the history. */
  history: string;
  staleDays: number;
  project: string;
  contact: string | undefined;
}

/** What the check justifies. */
export interface Mending {
  /** For `git apply` in the present folder, or in that of a registry elsewhere; empty when there is nothing to edit. */
  patch: string;
  /** The reasons of its edits, and what else someone should look at, one line each. */
  reasons: string[];
  notes: string[];
}

/**
 * Remembers what the feeds answered, and makes a patch of the edits that this and earlier runs justify.
 * @throws InputError when most feeds failed: nothing is then remembered or proposed
 */
export async function mendRegistry(request: MendRequest): Promise<Mending> {
  const { registry, chosen, outcomes, at, staleDays } = request;
  if (mostFailed(outcomes)) {
    const failed = outcomes.filter(({ failure }) => failure).length;
    const what = `most feeds failed (${failed} of ${outcomes.length}), so nothing is proposed or remembered`;
    throw new InputError('the network', what, 'check the connection, and run the command again');
  }
  const https = await readOverHttps(request);
  const { history, asked } = await rememberFeeds(request.history, { outcomes, https, registry, at });
  const today = at.slice(0, 'YYYY-MM-DD'.length);
  const { edits, notes } = proposeEdits({ registry, chosen, history, asked, today, staleDays });
  const { changes, made, left } = await editFiles(request, edits, today);
  const reasons = reasonsOf(registry, made);
  const byHand = left.flatMap((edit) => edit.reasons.map((reason) => `to be edited by hand: ${reason}`));
  return { patch: registryPatch(changes, reasons), reasons, notes: [...notes, ...byHand] };
}

/** Asks the feeds that are read over http at the same address over https, by their address in the registry. */
async function readOverHttps({ outcomes, project, contact }: MendRequest): Promise<Map<string, FeedOutcome>> {
  const toAsk = outcomes.flatMap((outcome) => {
    const address = httpsToAsk(outcome);
    return address === undefined
      ? []
      : [{ feed: outcome.feed, source: { ...outcome.source, feeds: [address] } }];
  });
  if (toAsk.length === 0) return new Map();
  const sources = toAsk.map(({ source }) => source);
  const answers = await readRegistryFeeds(sources, project, contact);
  return new Map(
    toAsk.flatMap(({ feed, source }) => {
      const answer = answers.find((each) => each.source === source);
      return answer ? [[feed, answer] as const] : [];
    }),
  );
}

/** Edits the files of the folder. A publication reads sources beside it, of the program: these are left. */
async function editFiles({ folder }: MendRequest, edits: readonly SourceEdit[], today: string) {
  const changes: FileChange[] = [];
  const made: SourceEdit[] = [];
  const left: SourceEdit[] = [];
  for (const [file, own] of Map.groupBy(edits, ({ source }) => registryFileOf(folder, source))) {
    const before = (await readIfThere(file))?.toString('utf8') ?? '';
    const edited = editRegistryFile(before, file, own, today);
    changes.push({ path: patchPath(file), before, after: edited.text });
    made.push(...edited.made);
    left.push(...edited.left);
  }
  return { changes, made, left };
}

/** The path of a file from the present folder; of one outside of it, from its own. */
function patchPath(file: string): string {
  const path = relative('', file).split(sep);
  return path[0] === '..' ? basename(file) : path.join('/');
}

function reasonsOf(registry: readonly Source[], edits: readonly SourceEdit[]): string[] {
  const reasons = edits.flatMap((edit) => edit.reasons);
  const verified = edits.flatMap(({ feeds }) => feeds.filter((feed) => feed.verified !== undefined));
  if (verified.length > 0) reasons.push(`${verified.length} feeds answered: "verified" says so`);
  if (edits.every(({ leaves }) => leaves === undefined)) return reasons;
  const after = new Map(edits.map((edit) => [edit.source.id, editedSource(edit)]));
  const [, daily = ''] = registrySummary(registry.map((source) => after.get(source.id) ?? source));
  return [...reasons, `${daily}: docs/registry.md names these numbers`];
}
