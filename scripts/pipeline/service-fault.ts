/** Why an engine or a service gave no answer, in one line: the work goes on without it. */
export class ServiceFault extends Error {
  override readonly name = 'ServiceFault';
}
