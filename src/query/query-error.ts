/** An invalid query: the client gets status 400 with this advice. */
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
