/** What is wrong with a response's body. */
export class BodyError extends Error {
  readonly reason: 'too large' | 'bad encoding' | 'truncated';

  constructor(reason: BodyError['reason'], message: string) {
    super(message);
    this.name = 'BodyError';
    this.reason = reason;
  }
}
