import { config } from './config';
import { ApiError } from './errors';
import type { TypedDocumentString } from './generated/graphql';

interface GraphQLAnswer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/**
 * Asks the API. Always by POST: a question may hold what somebody is ill with, and addresses end up in logs.
 * Throws an `ApiError`; an aborted `signal` throws the signal's own reason.
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal | null = null,
): Promise<Result> {
  const { apiUrl } = await config();
  let response: Response;
  try {
    response = await fetch(apiUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query: document.toString(), variables }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError(navigator.onLine ? 'unreachable' : 'offline', 'No answer from the API');
  }
  return read(response, signal);
}

async function read<Result>(response: Response, signal: AbortSignal | null): Promise<Result> {
  if (response.status === 429) {
    throw new ApiError('limited', 'Too many questions', retryAfter(response.headers.get('retry-after')));
  }
  let answer: GraphQLAnswer<Result>;
  try {
    answer = (await response.json()) as GraphQLAnswer<Result>;
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError('unreachable', `The API answered ${response.status} without JSON`);
  }
  const error = answer.errors?.[0];
  if (error) throw new ApiError('refused', error.message, null, error.extensions?.code ?? null);
  if (answer.data === undefined || answer.data === null) {
    throw new ApiError('unreachable', `The API answered ${response.status} without data`);
  }
  return answer.data;
}

/** Seconds of a `Retry-After` header, which holds seconds or a date; null when it holds neither. */
export function retryAfter(header: string | null, now = Date.now()): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds));
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}
