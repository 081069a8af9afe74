import { z } from 'astro/zod';
import { sha256Schema } from './sha256.ts';

const formatSchema = z.literal(1);

/** What an archive holds now: the file in it that is read first. */
export const archiveHeadSchema = z.strictObject({
  formatVersion: formatSchema,
  /** Rises with each push. */
  sequence: z.int().positive(),
  /** The SHA-256 of its index. */
  index: sha256Schema,
});

/** A path below the folder of a publication, with forward slashes, that leads nowhere else. */
const statePathSchema = z
  .string()
  .regex(
    /^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))(?!.*\/\/)[^\0\\]+$/,
    'it leads out of the folder of the publication',
  );

/** The files of a publication, by their paths, with the SHA-256 of each. */
export const stateFilesSchema = z.record(statePathSchema, sha256Schema);

/** All that an archive holds. */
export const archiveIndexSchema = z.strictObject({
  formatVersion: formatSchema,
  files: stateFilesSchema,
  /** The packs that hold them, by their SHA-256: the bytes of each file in it, by its own. */
  packs: z.record(sha256Schema, z.record(sha256Schema, z.int().nonnegative())),
});

/** What a publication knows of its archive: how it stood when both were last equal. */
export const archivedSchema = z.strictObject({
  formatVersion: formatSchema,
  /** The place of the archive, as the configuration names it. */
  place: z.string().min(1),
  files: stateFilesSchema,
});

/** Which state an archive holds; written last, so that it is the old one or the new. */
export type ArchiveHead = z.infer<typeof archiveHeadSchema>;
/** The files of a state by their paths, each with its SHA-256. */
export type StateFiles = z.infer<typeof stateFilesSchema>;
/** In which pack of an archive each file is. */
export type ArchiveIndex = z.infer<typeof archiveIndexSchema>;

/** Where an archive is kept. */
export type ArchivePlace =
  | { kind: 'folder'; folder: string }
  | { kind: 'git'; url: string; branch: string }
  | { kind: 'gh'; repository: string; tag: string }
  | { kind: 'rclone'; remote: string };
