import type { Annotation } from '../../../../src/schemas/annotation.ts';
import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import type { Progress } from '../../outcome/progress.ts';
import { LengthFault, ServiceFault } from '../../outcome/service-fault.ts';
import { type AcceptedAnswer, acceptAnswer } from './accept-answer.ts';
import { askAboutStory, MOST_UNITS, PROMPT, type StoryAnswer } from './ask-about-story.ts';

/** Sources that can be read in English before a story is worth a model's time. */
const ENOUGH_SOURCES = 3;

/**
 * UTF-16 units of a story below which no model is asked: with the task and a full answer, about what the 4,096 tokens
 * hold that Ollama reads where it is told nothing.
 */
const FEWEST_UNITS = 5_000;

/** A language model that is asked about stories. */
export interface StoryAnnotator {
  readonly model: string;
  /**
   * @throws LengthFault when the question is longer than it can read
   * @throws ServiceFault when it cannot answer now, or its budget is used up
   */
  answer(question: { task: string; material: unknown }): Promise<StoryAnswer>;
}

/** What a model wrote of a day, and what became of each story that it was asked about. */
export interface AnnotatedDay {
  annotations: Annotation[];
  ledger: LedgerLine[];
}

/** How the run goes: what it made, and how much of a story the model can read. */
interface Run {
  annotator: StoryAnnotator;
  day: AnnotatedDay;
  /** UTF-16 units. */
  units: number;
}

/**
 * Asks a model about stories in their order; what of its answers does not hold is left out, item by item, and what
 * it does not answer stays as it is without it. A model that cannot read so much is asked with half of it, from then
 * on.
 * @param stories the articles of each, the nearest to its centre first
 */
export async function annotateStories(
  stories: readonly (readonly DayArticle[])[],
  annotator: StoryAnnotator,
  progress: Progress,
): Promise<AnnotatedDay> {
  const run: Run = { annotator, day: { annotations: [], ledger: [] }, units: MOST_UNITS };
  const wanted = stories.filter(canBeRead);
  progress.start('annotating stories', wanted.length);
  for (const story of wanted) {
    await annotate(story, run);
    progress.advance();
  }
  progress.stop();
  return run.day;
}

async function annotate(story: readonly DayArticle[], run: Run): Promise<void> {
  const { annotator, day } = run;
  const key = story[0]?.article.id ?? '';
  const tell = (outcome: LedgerLine['outcome'], detail: string, reason?: string) =>
    day.ledger.push({
      stage: 'annotate',
      subject: `story ${key}`,
      outcome,
      ...(reason && { reason }),
      detail,
    });
  try {
    const { takes, voices, summary, faults } = await ask(story, run, (why) =>
      tell('dropped', `half of the text was left out: ${why}`, 'half of the text was left out'),
    );
    for (const fault of faults) tell('dropped', fault, fault.split(': ')[0]);
    const articles = story.map(({ article }) => article.id).sort();
    if (takes.length === 0 && summary.length === 0) return;
    const heard = voices.length > 0 ? { voices } : {};
    const of = { story: key, articles, model: annotator.model, prompt: PROMPT };
    day.annotations.push({ ...of, takes, ...heard, summary });
    tell(
      'ok',
      `${takes.length} takes, ${voices.length} single voices and ${summary.length} sentences by ${annotator.model}`,
    );
  } catch (error) {
    if (!(error instanceof ServiceFault)) throw error;
    tell('failed', error.message, 'not answered');
  }
}

/** Asks with as much of a story as the model can read, and proves what it answers. */
async function ask(
  story: readonly DayArticle[],
  run: Run,
  onHalved: (why: string) => void,
): Promise<AcceptedAnswer> {
  for (let { units } = run; ;) {
    const { task, material, read } = askAboutStory(story, units);
    try {
      const answer = await run.annotator.answer({ task, material });
      // Only what was answered tells how much the model can read: it may also have run on for another reason.
      run.units = units;
      return acceptAnswer(answer, read);
    } catch (error) {
      units = Math.min(units, JSON.stringify(material).length) / 2;
      if (!(error instanceof LengthFault) || units < FEWEST_UNITS) throw error;
      onHalved(error.message);
    }
  }
}

function canBeRead(story: readonly DayArticle[]): boolean {
  const readable = story.filter(({ english }) => english);
  return new Set(readable.map(({ source }) => source.id)).size >= ENOUGH_SOURCES;
}
