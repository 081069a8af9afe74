import type { ArchivePlace } from '../../../src/schemas/archive.ts';
import type { Clock } from '../../adapters/clock.ts';
import type { Target } from '../../adapters/deploy/target.ts';
import type { StoredSnapshots } from '../../adapters/snapshot/stored-snapshots.ts';
import type { Source } from '../../../src/schemas/source.ts';
import type { InputError } from '../../pipeline/outcome/input-error.ts';
import type { SiteOptions } from '../site/site-options.ts';
import type { Sample } from './sample-feeds.ts';

/** The value of an option in the configuration file, and its place as messages name it. */
export interface GivenOption {
  value: string | boolean;
  place: string;
}

/** Where a publication keeps what later runs need, and where readers get it. */
export interface PublicationPlaces {
  archive: ArchivePlace | undefined;
  /** With its folder, where it is one. */
  deploy: { target: Target; folder: string | undefined } | undefined;
}

/** A project and its surroundings, as the command gives them. */
export interface Project {
  /** Its root. */
  project: string;
  /** The environment, with what the configuration file sets. */
  environment: Record<string, string | undefined>;
  /** The environment as it was given. */
  given: Record<string, string | undefined>;
  /** The configuration file: whether it is there, whether any of it can be read, and all that is wrong with it. */
  configuration: { file: string; isThere: boolean; isRead: boolean; mistakes: readonly InputError[] };
  /** The options that the configuration file sets. */
  options: ReadonlyMap<string, GivenOption>;
  /** Checks the values of the variables that commands read, by name; each throws an InputError. */
  parsers: Readonly<Record<string, (name: string, text: string) => unknown>>;
  /** The option `--contact`. */
  contact: string | undefined;
  /** Whether nothing may be asked of other machines. */
  offline: boolean;
  /** The site as the next run would make it; throws an InputError where a setting is wrong. */
  site: () => SiteOptions;
  /** The places that the settings name; throws an InputError where one is wrong. */
  places: () => PublicationPlaces;
  /** The oldest Node that runs the commands. */
  oldestNode: string;
  /** Finds the browser of the tests; undefined where there is none. */
  findBrowser: () => Promise<string | undefined>;
}

/** What all checks are given. What several of them look at is looked at once. */
export interface Examined extends Project {
  clock: Clock;
  /** The sources of a daily run. */
  sources: () => Promise<Source[]>;
  /** Whether the names of their hosts resolve; undefined where nothing may be asked. */
  resolves: () => Promise<boolean | undefined>;
  /** Why nothing is asked of other machines, in words; undefined where they are asked. */
  leftOut: () => Promise<string | undefined>;
  /** The answers of a few of their feeds; undefined where nothing is asked. */
  sample: () => Promise<Sample | undefined>;
  /** The stored days, by their manifests. */
  stored: () => Promise<StoredSnapshots>;
}
