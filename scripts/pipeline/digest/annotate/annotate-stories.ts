import { isDeepStrictEqual } from 'node:util';
import type { Annotation } from '../../../../src/schemas/annotation.ts';
import type { LedgerLine } from '../../../../src/schemas/ledger.ts';
import type { DayArticle } from '../../snapshot/day-article.ts';
import { inPhase, type Progress } from '../../outcome/progress.ts';
import type { Why } from '../../outcome/failure.ts';
import { type Result, succeed } from '../../outcome/result.ts';
import type { ServiceFailure } from '../../outcome/service-failure.ts';
import { type AcceptedAnswer, acceptAnswer } from './accept-answer.ts';
import { askAboutStory, MAX_STORY_LENGTH, PROMPT, type StoryAnswer } from './ask-about-story.ts';

/** Fewest sources readable in English that make a story worth a model's time. */
const MIN_SOURCES_TO_ASK = 3;

/**
 * Fewest UTF-16 units of a story that a model is asked with: with the task and a full answer, they take about the 4,096
 * tokens of Ollama's default context.
 */
const MIN_UNITS = 5_000;

/** A language model that answers questions about stories. */
export interface StoryAnnotator {
  readonly model: string;
  /** Asks one question. After a failure "too long", a shorter question may succeed. */
  answer(question: { task: string; material: unknown }): Promise<Result<StoryAnswer, ServiceFailure>>;
}

/** A model's annotations of a day, and the outcome for each story it was asked about. */
export interface AnnotatedDay {
  annotations: Annotation[];
  ledger: LedgerLine[];
}

/** The state of the run: its results so far, and how much of a story the model can read. */
interface Run {
  annotator: StoryAnnotator;
  /** Annotations that the day has, by story. */
  earlier: ReadonlyMap<string, Annotation>;
  day: AnnotatedDay;
  /** UTF-16 units. */
  units: number;
}

/**
 * Returns a model's annotations of stories, asked in order. Items of an answer that fail verification are left out; a
 * story without an answer keeps its earlier annotation, if it still has the same articles. A question too long for the
 * model is halved until it is answered, and later ones keep that size.
 * @param stories the articles of each story, nearest to its centre first
 * @param earlier the annotations that the day has
 */
export async function annotateStories(
  stories: readonly (readonly DayArticle[])[],
  annotator: StoryAnnotator,
  progress: Progress,
  earlier: readonly Annotation[] = [],
): Promise<AnnotatedDay> {
  const run: Run = {
    annotator,
    earlier: new Map(earlier.map((each) => [each.story, each])),
    day: { annotations: [], ledger: [] },
    units: MAX_STORY_LENGTH,
  };
  const wanted = stories.filter(canBeRead);
  await inPhase(progress, { what: 'annotating stories', total: wanted.length }, async () => {
    for (const story of wanted) {
      await annotate(story, run);
      progress.advance();
    }
  });
  return run.day;
}

async function annotate(story: readonly DayArticle[], run: Run): Promise<void> {
  const { annotator, day } = run;
  const key = story[0]?.article.id ?? '';
  const note = (outcome: LedgerLine['outcome'], detail: string, reason?: string) =>
    day.ledger.push({
      stage: 'annotate',
      subject: `story ${key}`,
      outcome,
      ...(reason && { reason }),
      detail,
    });
  const drop = ({ reason, detail }: Why) => note('dropped', `${reason}: ${detail}`, reason);
  const accepted = await ask(story, run, ({ detail }) =>
    drop({ reason: 'half of the text was left out', detail }),
  );
  const articles = story.map(({ article }) => article.id).sort();
  if (!accepted.ok) {
    note('failed', accepted.failure.detail, 'not answered');
    const kept = run.earlier.get(key);
    if (kept && isDeepStrictEqual(kept.articles, articles)) day.annotations.push(kept);
    return;
  }
  const { takes, voices, summary, failures } = accepted.value;
  failures.forEach(drop);
  if (takes.length === 0 && summary.length === 0) return;
  const heard = voices.length > 0 ? { voices } : {};
  const of = { story: key, articles, model: annotator.model, prompt: PROMPT };
  day.annotations.push({ ...of, takes, ...heard, summary });
  note(
    'ok',
    `${takes.length} takes, ${voices.length} single voices and ${summary.length} sentences by ${annotator.model}`,
  );
}

/** Asks with as much of a story as the model can read, and verifies the answer. */
async function ask(
  story: readonly DayArticle[],
  run: Run,
  onHalved: (failure: ServiceFailure) => void,
): Promise<Result<AcceptedAnswer, ServiceFailure>> {
  for (let { units } = run; ;) {
    const { task, material, read } = askAboutStory(story, units);
    const answer = await run.annotator.answer({ task, material });
    if (answer.ok) {
      // Only an answer shows how much the model can read: a call may also fail for another reason.
      run.units = units;
      return succeed(acceptAnswer(answer.value, read));
    }
    units = Math.min(units, JSON.stringify(material).length) / 2;
    if (answer.failure.reason !== 'too long' || units < MIN_UNITS) return answer;
    onHalved(answer.failure);
  }
}

function canBeRead(story: readonly DayArticle[]): boolean {
  const readable = story.filter(({ english }) => english);
  return new Set(readable.map(({ source }) => source.id)).size >= MIN_SOURCES_TO_ASK;
}
