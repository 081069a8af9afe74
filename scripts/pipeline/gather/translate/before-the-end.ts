import type { Why } from '../../outcome/failure.ts';

/** Why a text stays in its own language when the time of the run is over. */
export const OUT_OF_TIME: Why<'out of time'> = {
  reason: 'out of time',
  detail: 'the time of the run was over before it was translated',
};

/** What comes of work that has to end with the run, even if it pays no heed to the signal; undefined when the run is over. */
export async function beforeTheEnd<Value>(
  end: AbortSignal,
  work: () => Promise<Value>,
): Promise<Value | undefined> {
  if (end.aborted) return undefined;
  let stop: () => void = () => undefined;
  const over = new Promise<undefined>((resolve) => {
    stop = () => resolve(undefined);
    end.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work(), over]);
  } finally {
    end.removeEventListener('abort', stop);
  }
}
