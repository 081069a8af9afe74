import type { Day } from '../../../../../src/schemas/day.ts';
import type { Source } from '../../../../../src/schemas/source.ts';

/** What is to change of a feed; nothing where it is empty. */
export interface FeedEdit {
  /** Its new address. */
  address?: string | undefined;
  /** Why it is taken out. */
  gone?: string | undefined;
  /** The day on which it was fetched and read. */
  verified?: Day | undefined;
}

/** What is to change of a source of the registry. */
export interface SourceEdit {
  source: Source;
  /** One for each of its feeds, in the same order. */
  feeds: FeedEdit[];
  /** The language to write instead. */
  language?: string | undefined;
  /** Why it leaves the daily selection. */
  leaves?: string | undefined;
  /** What a person should know who reviews it, one line each; empty where only `verified` is renewed. */
  reasons: string[];
}

/** Whether an edit changes anything. */
export function isEdit({ feeds, language, leaves }: SourceEdit): boolean {
  const changes = feeds.flatMap(({ address, gone, verified }) => address ?? gone ?? verified ?? []);
  return changes.length > 0 || language !== undefined || leaves !== undefined;
}

/** The source as it is after an edit. */
export function editedSource({ source, feeds, language = source.language, leaves }: SourceEdit): Source {
  const { daily, ...rest } = source;
  const kept = [...feeds.entries()].filter(([, { gone }]) => gone === undefined);
  const verified = kept.map(([index, edit]) =>
    edit.verified === undefined
      ? (source.verified?.[index] ?? { how: 'unchecked' as const })
      : { date: edit.verified, how: 'fetched' as const },
  );
  const isKnown = source.verified !== undefined || feeds.some((edit) => edit.verified !== undefined);
  return {
    ...rest,
    language,
    feeds: kept.map(([index, { address }]) => address ?? source.feeds[index] ?? ''),
    ...(isKnown ? { verified } : {}),
    ...(daily === undefined || leaves !== undefined ? {} : { daily }),
  };
}
