import { Transform } from 'node:stream';
import { errors } from 'undici';

/** A pace: bytes that arrive in each span of time, in milliseconds. */
export interface LeastPace {
  bytes: number;
  milliseconds: number;
}

/** Passes bytes on while they come at a pace; then fails. A server that sends a byte a minute would never be silent. */
export function keepPace({ bytes, milliseconds }: LeastPace): Transform {
  let count = 0;
  const through = new Transform({
    transform: (piece: Buffer, _encoding, done) => {
      count += piece.length;
      done(null, piece);
    },
    destroy: (error, done) => {
      clearInterval(looking);
      done(error);
    },
  });
  const looking = setInterval(() => {
    if (count < bytes)
      through.destroy(new errors.BodyTimeoutError(`under ${bytes} bytes in ${milliseconds / 1000} s`));
    count = 0;
  }, milliseconds);
  return through;
}
