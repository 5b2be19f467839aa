import { afterEach, describe, expect, test, vi } from 'vitest';
import { ask, retryAfter } from './client';
import { merge } from './config';
import { ApiError } from './errors';
import { ServiceDocument } from './generated/graphql';
import { askNear } from './near';

afterEach(() => vi.unstubAllGlobals());

function answerWith(response: () => Response | Promise<Response>): ReturnType<typeof vi.fn> {
  const fetched = vi.fn(async (url: string) =>
    url.endsWith('config.json') ? new Response('{}', { status: 404 }) : await response(),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

describe('ask', () => {
  test('postsTheQuestionWithoutCredentialsOrReferrer', async () => {
    const fetched = answerWith(() => Response.json({ data: { service: null } }));
    await ask(ServiceDocument, {});
    const [url, options] = fetched.mock.calls.at(-1) as [string, RequestInit];
    expect(url).toBe('/graphql');
    expect(options).toMatchObject({ method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  test.each([
    ['limited', () => new Response('{}', { status: 429, headers: { 'retry-after': '7' } })],
    ['unreachable', () => new Response('<html>', { status: 502 })],
    ['unreachable', () => Response.json({})],
    ['refused', () => Response.json({ errors: [{ message: 'no', extensions: { code: 'INVALID_ARGUMENT' } }] })],
    ['unreachable', () => Promise.reject(new TypeError('network'))],
  ])('tellsFailuresApart %#', async (kind, response) => {
    answerWith(response);
    await expect(ask(ServiceDocument, {})).rejects.toMatchObject({ name: 'ApiError', kind });
  });

  test('aQuestionThatIsNoLongerWantedIsNoFailure', async () => {
    const abort = new AbortController();
    answerWith(() => {
      abort.abort();
      return Promise.reject(abort.signal.reason as Error);
    });
    await expect(ask(ServiceDocument, {}, abort.signal)).rejects.not.toBeInstanceOf(ApiError);
  });
});

test('retryAfterTakesSecondsAndDates', () => {
  expect(retryAfter('7')).toBe(7);
  expect(retryAfter('Sat, 21 Nov 2026 12:00:30 GMT', Date.parse('2026-11-21T12:00:00Z'))).toBe(30);
  expect(retryAfter('soon')).toBeNull();
  expect(retryAfter(null)).toBeNull();
});

test('aBrokenConfigurationLeavesTheDefaults', () => {
  const defaults = { apiUrl: '/graphql', feedback: { email: null, url: null, phone: null } };
  expect(merge(null)).toEqual(defaults);
  expect(merge({ apiUrl: 7, feedback: 'x' })).toEqual(defaults);
  expect(merge({ apiUrl: 'https://api.example.org/graphql', feedback: { email: 'a@example.org' } })).toEqual({
    apiUrl: 'https://api.example.org/graphql',
    feedback: { email: 'a@example.org', url: null, phone: null },
  });
});

describe('askNear', () => {
  const refused = new ApiError('refused', 'unknown place');

  test('aPostcodeIsToldAsOne', async () => {
    const { near } = await askNear('901 85', async (candidate) => candidate);
    expect(near).toEqual({ postcode: '901 85' });
  });

  test('aNameIsTriedAsAPlaceThenAsAMunicipalityThenLeftOut', async () => {
    const tried: unknown[] = [];
    const { near } = await askNear('Xyzzy', async (candidate) => {
      tried.push(candidate);
      if (candidate) throw refused;
    });
    expect(tried).toEqual([{ place: 'Xyzzy' }, { municipality: 'Xyzzy' }, null]);
    expect(near).toBeNull();
  });

  test('whatIsWrongWithoutThePlaceTooIsThrown', async () => {
    await expect(askNear('Xyzzy', () => Promise.reject(refused))).rejects.toBe(refused);
    const down = new ApiError('unreachable', 'down');
    await expect(askNear('Xyzzy', () => Promise.reject(down))).rejects.toBe(down);
  });
});
