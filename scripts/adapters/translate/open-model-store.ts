import { join } from 'node:path';
import type { EngineOptions } from './engine.ts';
import { ModelStore, MOZILLA } from './model-store.ts';

/** Opens the models of the embedded engine: where the environment points, else as Mozilla publishes them. */
export function openModelStore({
  environment,
  project,
  network,
  userAgent,
  notify,
}: EngineOptions): ModelStore {
  const { OVERVIEW_MODELS, OVERVIEW_MODELS_INDEX, OVERVIEW_MODELS_FILES } = environment;
  return new ModelStore({
    folder: OVERVIEW_MODELS ?? join(project, '.cache/models'),
    server: { index: OVERVIEW_MODELS_INDEX ?? MOZILLA.index, files: OVERVIEW_MODELS_FILES ?? MOZILLA.files },
    network,
    userAgent,
    online: true,
    notify,
  });
}
