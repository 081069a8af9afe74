import type { Annotation } from '../../../../src/schemas/annotation.ts';
import type { Splitter } from '../split/splitter.ts';
import { nameMadeTake } from './take-name.ts';
import { validAnnotation } from './valid-annotation.ts';

/**
 * Returns a splitter that divides a story as a language model did, where its takes are valid, and otherwise as the
 * other splitter does.
 */
export function annotatedSplitter(annotations: readonly Annotation[], otherwise: Splitter): Splitter {
  return {
    split: (articles) => {
      const annotation = validAnnotation(annotations, articles);
      if (!annotation || annotation.takes.length === 0) return otherwise.split(articles);
      const { takes, voices = [], model } = annotation;
      return {
        verdict: takes.length > 1 ? 'takes' : 'one-voice',
        framings: takes.map((take) => ({ ...take, ...nameMadeTake(take, articles), placed: [] })),
        voices: voices.map((evidence) => ({ articles: [evidence.article], evidence })),
        writtenBy: model,
      };
    },
  };
}
