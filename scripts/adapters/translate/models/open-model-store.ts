import { join } from 'node:path';
import type { EngineOptions } from '../engine.ts';
import { MOZILLA } from './model-indexes.ts';
import { ModelStore, type ModelStoreOptions } from './model-store.ts';

/** How models are used: whether they may be fetched, and whether the disk is only read. */
export type ModelAccess = Partial<Pick<ModelStoreOptions, 'online' | 'readOnly'>>;

/** Opens the models of the embedded engine: where the environment points, else as Mozilla publishes them. */
export function openModelStore(
  { environment, project, network, userAgent, notify }: EngineOptions,
  { online = true, readOnly = false }: ModelAccess = {},
): ModelStore {
  const { OVERVIEW_MODELS, OVERVIEW_MODELS_INDEX, OVERVIEW_MODELS_FILES } = environment;
  const { OVERVIEW_MODELS_SECOND_INDEX: index = MOZILLA.second.index, OVERVIEW_MODELS_SECOND_FILES } =
    environment;
  return new ModelStore({
    folder: OVERVIEW_MODELS ?? join(project, '.cache/models'),
    server: {
      index: OVERVIEW_MODELS_INDEX ?? MOZILLA.first.index,
      files: OVERVIEW_MODELS_FILES ?? MOZILLA.first.files,
    },
    // Set to nothing, there is none.
    second: index === '' ? undefined : { index, files: OVERVIEW_MODELS_SECOND_FILES },
    network,
    userAgent,
    online,
    readOnly,
    notify,
  });
}
