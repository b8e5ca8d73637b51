/** A question that has no answer, for the one who asked: a 400. */
export class QueryError extends Error {
  readonly parameter: string;
  readonly detail: string;
  readonly allowed: readonly string[] | undefined;
  readonly didYouMean: string | undefined;

  constructor(
    parameter: string,
    detail: string,
    advice: { allowed?: readonly string[] | undefined; didYouMean?: string | undefined } = {},
  ) {
    super(`${parameter}: ${detail}`);
    this.name = 'QueryError';
    this.parameter = parameter;
    this.detail = detail;
    this.allowed = advice.allowed;
    this.didYouMean = advice.didYouMean;
  }
}
