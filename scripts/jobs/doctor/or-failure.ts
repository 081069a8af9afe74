import { InputError } from '../../pipeline/outcome/input-error.ts';

/** What an action gives, or the bad input at which it ends. Throws any other error. */
export async function orFailure<T>(
  action: () => Promise<T>,
): Promise<{ value?: T | undefined; failure?: InputError | undefined }> {
  try {
    return { value: await action() };
  } catch (error) {
    if (error instanceof InputError) return { failure: error };
    throw error;
  }
}
