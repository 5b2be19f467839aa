import { beforeEach, expect, test, vi } from 'vitest';
import { ApiError } from '../../shared/api/errors';
import type { Answer } from './answer';
import { fetchAnswer, fetchMore, fetchSites } from './fetch';
import { SearchModel } from './model.svelte';
import { answer, hit } from './samples';
import { type SearchState, emptyState } from './state';

vi.mock('./fetch');
const asked = vi.mocked(fetchAnswer);
const askedMore = vi.mocked(fetchMore);
const askedSites = vi.mocked(fetchSites);

let unique = 0;
const question = (): SearchState => ({ ...emptyState(), text: `question ${(unique += 1)}` });

beforeEach(() => {
  asked.mockReset();
  askedMore.mockReset();
  askedSites.mockReset();
});

test('anAnswerToAnEarlierQuestionIsNeverShown', async () => {
  const model = new SearchModel();
  let answerFirst: (value: { answer: Answer; near: null }) => void = () => undefined;
  asked.mockImplementationOnce(() => new Promise((resolve) => (answerFirst = resolve)));
  asked.mockResolvedValueOnce({ answer: answer(2), near: null });
  const first = model.search(question());
  await model.search(question());
  answerFirst({ answer: answer(1), near: null });
  await first;
  expect(model.answer?.total).toBe(2);
  expect(model.busy).toBe(false);
});

test('aFailureOfAnEarlierQuestionIsNeverShown', async () => {
  const model = new SearchModel();
  let failFirst: (error: Error) => void = () => undefined;
  asked.mockImplementationOnce(() => new Promise((_, reject) => (failFirst = reject)));
  asked.mockResolvedValueOnce({ answer: answer(2), near: null });
  const first = model.search(question());
  await model.search(question());
  failFirst(new Error('late'));
  await first;
  expect(model.failure).toBeNull();
});

test('theSameQuestionIsAnsweredFromWhatWasKeptWithThePagesThatWereAdded', async () => {
  const state = question();
  const model = new SearchModel();
  asked.mockResolvedValueOnce({ answer: answer(3), near: null });
  await model.search(state);
  askedMore.mockResolvedValueOnce({
    totalCount: 3,
    pageInfo: { hasNextPage: false, endCursor: null },
    edges: [hit('c')],
  });
  expect(await model.more('OPEN_CONFIRMED')).toBe(1);
  const later = new SearchModel();
  await later.search(state);
  expect(later.answer?.groups[0]?.hits).toHaveLength(3);
  expect(asked).toHaveBeenCalledTimes(1);
});

test('aFailureKeepsTheLastAnswerAndCanBeTriedAgain', async () => {
  const model = new SearchModel();
  asked.mockResolvedValueOnce({ answer: answer(1), near: null });
  await model.search(question());
  asked.mockRejectedValueOnce(new ApiError('offline', 'no'));
  await model.search(question());
  expect(model.failure?.kind).toBe('offline');
  expect(model.answer?.total).toBe(1);
  asked.mockResolvedValueOnce({ answer: answer(5), near: null });
  await model.retry();
  expect(model.failure).toBeNull();
  expect(model.answer?.total).toBe(5);
});

test('whileAnotherQuestionIsWrittenTheAnswerOnItsWayIsDropped', async () => {
  const model = new SearchModel();
  let answerFirst: (value: { answer: Answer; near: null }) => void = () => undefined;
  asked.mockImplementationOnce(() => new Promise((resolve) => (answerFirst = resolve)));
  const first = model.search(question());
  model.expect();
  answerFirst({ answer: answer(1), near: null });
  await first;
  expect(model.answer).toBeNull();
  expect(model.busy).toBe(true);
});

test('howTheListIsLookedAtIsNoOtherQuestion', async () => {
  const state = question();
  const model = new SearchModel();
  asked.mockResolvedValueOnce({ answer: answer(3), near: null });
  await model.search(state);
  await model.search({ ...state, map: true });
  expect(asked).toHaveBeenCalledTimes(1);
});

test('placesAreAskedForOnceAnAnswerAndDroppedWhenAnotherCame', async () => {
  const model = new SearchModel();
  asked.mockResolvedValueOnce({ answer: answer(3), near: null });
  await model.search(question());
  askedSites.mockResolvedValueOnce([]);
  expect(await model.sites()).toEqual([]);
  expect(await model.sites()).toEqual([]);
  expect(askedSites).toHaveBeenCalledTimes(1);

  asked.mockResolvedValueOnce({ answer: answer(4), near: null });
  await model.search(question());
  let answerSites: (value: []) => void = () => undefined;
  askedSites.mockImplementationOnce(() => new Promise((resolve) => (answerSites = resolve)));
  const late = model.sites();
  asked.mockResolvedValueOnce({ answer: answer(5), near: null });
  await model.search(question());
  answerSites([]);
  expect(await late).toBeNull();
});
