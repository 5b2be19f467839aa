/** Why an answer did not come, in the terms a reader can act on. */
export type FailureKind =
  /** This device has no connection. */
  | 'offline'
  /** The service cannot be reached, or answered with something that is no answer. */
  | 'unreachable'
  /** Too many questions: wait. */
  | 'limited'
  /** The question was refused. */
  | 'refused';

/** A failed question to the API. */
export class ApiError extends Error {
  constructor(
    readonly kind: FailureKind,
    message: string,
    /** Seconds to wait before asking again, null when the service did not say. */
    readonly retryAfter: number | null = null,
    /** `extensions.code` of the first GraphQL error, null when there was none. */
    readonly code: string | null = null,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}
