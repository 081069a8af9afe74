/** Why an engine or a service gave no answer, in one line: the work goes on without it. */
export class ServiceFault extends Error {
  override readonly name = 'ServiceFault';
}

/** A language model that was asked more than it can read, or had no room left to answer: less may be asked again. */
export class LengthFault extends ServiceFault {}
