/**
 * Waits for work that another process does and of whose end there is no sign. When this process has nothing else left to wait
 * for, the other has ended without an answer, and the work fails; Node would end with code 13 and no word.
 * @throws what the work throws, or the given error
 */
export async function orEnded<T>(work: Promise<T>, error: () => Error): Promise<T> {
  const ended = Promise.withResolvers<never>();
  const end = (): void => ended.reject(error());
  process.once('beforeExit', end);
  try {
    return await Promise.race([work, ended.promise]);
  } finally {
    process.off('beforeExit', end);
  }
}
