import type { Annotation } from '../../../src/schemas/annotation.ts';
import type { LedgerLine } from '../../../src/schemas/ledger.ts';
import type { DayArticle } from '../day-article.ts';
import type { Progress } from '../gather/progress.ts';
import { ServiceFault } from '../service-fault.ts';
import { acceptAnswer } from './accept-answer.ts';
import { askAboutStory, PROMPT, type StoryAnswer } from './ask-about-story.ts';

/** Sources that can be read in English before a story is worth a model's time. */
const ENOUGH_SOURCES = 3;

/** A language model that is asked about stories. */
export interface StoryAnnotator {
  readonly model: string;
  /** @throws ServiceFault when it cannot answer now, or its budget is used up */
  answer(question: { task: string; material: unknown }): Promise<StoryAnswer>;
}

/** What a model wrote of a day, and what became of each story that it was asked about. */
export interface AnnotatedDay {
  annotations: Annotation[];
  ledger: LedgerLine[];
}

/**
 * Asks a model about stories in their order; what of its answers does not hold is left out, item by item, and what
 * it does not answer stays as it is without it.
 * @param stories the articles of each, the nearest to its centre first
 */
export async function annotateStories(
  stories: readonly (readonly DayArticle[])[],
  annotator: StoryAnnotator,
  progress: Progress,
): Promise<AnnotatedDay> {
  const day: AnnotatedDay = { annotations: [], ledger: [] };
  const wanted = stories.filter(canBeRead);
  progress.start('annotating stories', wanted.length);
  for (const story of wanted) {
    await annotate(story, annotator, day);
    progress.advance();
  }
  progress.stop();
  return day;
}

async function annotate(
  story: readonly DayArticle[],
  annotator: StoryAnnotator,
  day: AnnotatedDay,
): Promise<void> {
  const key = story[0]?.article.id ?? '';
  const tell = (outcome: LedgerLine['outcome'], detail: string, reason?: string) =>
    day.ledger.push({
      stage: 'annotate',
      subject: `story ${key}`,
      outcome,
      ...(reason && { reason }),
      detail,
    });
  const { task, material, read } = askAboutStory(story);
  try {
    const { takes, summary, faults } = acceptAnswer(await annotator.answer({ task, material }), read);
    for (const fault of faults) tell('dropped', fault, fault.split(': ')[0]);
    const articles = story.map(({ article }) => article.id).sort();
    if (takes.length === 0 && summary.length === 0) return;
    day.annotations.push({ story: key, articles, model: annotator.model, prompt: PROMPT, takes, summary });
    tell('ok', `${takes.length} takes and ${summary.length} sentences by ${annotator.model}`);
  } catch (error) {
    if (!(error instanceof ServiceFault)) throw error;
    tell('failed', error.message, 'not answered');
  }
}

function canBeRead(story: readonly DayArticle[]): boolean {
  const readable = story.filter(({ english }) => english);
  return new Set(readable.map(({ source }) => source.id)).size >= ENOUGH_SOURCES;
}
