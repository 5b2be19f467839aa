import { ask } from '../../shared/api/client';
import {
  CountOfDocument,
  type HitSitesFragment,
  MoreResultsDocument,
  type Near,
  type ResultPageFragment,
  SearchDocument,
  type SearchQueryVariables,
  SitesOfHitsDocument,
  type StudyFilter,
  type StudyOrder,
} from '../../shared/api/generated/graphql';
import { askNear } from '../../shared/api/near';
import { apiLanguage } from '../../shared/i18n';
import { type Answer, type Group, type GroupName, toAnswer } from './answer';
import { type SearchState, toFilter } from './state';

/** How many more studies one press fetches. */
export const PAGE = 20;
/** The API gives no more at once. */
const MOST_AT_ONCE = 100;

/** Asks for a state's answer, with the place as the API understood it; null without one. */
export async function fetchAnswer(
  state: SearchState,
  signal: AbortSignal,
): Promise<{ answer: Answer; near: Near | null }> {
  if (state.position) {
    const near: Near = { position: state.position };
    return { answer: toAnswer(await ask(SearchDocument, variables(state, near), signal), false), near };
  }
  const { result, near } = await askNear(state.place, (candidate) =>
    ask(SearchDocument, variables(state, candidate), signal),
  );
  return { answer: toAnswer(result, near === null && state.place.trim() !== ''), near };
}

/** What a state asks the API. */
export function variables(state: SearchState, near: Near | null): SearchQueryVariables {
  const everyGroup = toFilter({ ...state, openOnly: false }, near);
  const nothingElse = state.text.trim() === '' && !everyGroup.near;
  const orderBy = orderOf(state, near);
  const grouped = orderBy === 'OPEN_FIRST';
  return {
    filter: toFilter(state, near),
    everyGroup,
    open: inGroup(everyGroup, 'OPEN_CONFIRMED'),
    unconfirmed: inGroup(everyGroup, 'OPEN_UNCONFIRMED'),
    notOpen: inGroup(everyGroup, 'NOT_OPEN'),
    orderBy,
    language: apiLanguage,
    grouped,
    flat: !grouped,
    alsoOthers: grouped && !state.openOnly,
    // Who asks for something in particular sees a few that are closed too: they tell what has been done.
    firstNotOpen: nothingElse ? 0 : 5,
  };
}

/** Distances need a place: until there is one, what is open comes first. */
export function orderOf(state: SearchState, near: Near | null): StudyOrder {
  if (state.order === 'distance') return near ? 'DISTANCE' : 'OPEN_FIRST';
  if (state.order === 'relevance') return 'RELEVANCE';
  return state.order === 'newest' ? 'NEWEST' : 'OPEN_FIRST';
}

function inGroup(filter: StudyFilter, group: GroupName): StudyFilter {
  return group === 'ALL' ? filter : { ...filter, groups: [group] };
}

function filterOf(state: SearchState, near: Near | null, group: GroupName): StudyFilter {
  return inGroup(toFilter(group === 'ALL' ? state : { ...state, openOnly: false }, near), group);
}

/** The next page of one group. */
export async function fetchMore(
  state: SearchState,
  near: Near | null,
  group: GroupName,
  after: string | null,
  signal: AbortSignal,
): Promise<ResultPageFragment> {
  const filter = filterOf(state, near, group);
  const question = { filter, orderBy: orderOf(state, near), language: apiLanguage, first: PAGE, after };
  return (await ask(MoreResultsDocument, question, signal)).studies;
}

/** How many studies there are about each of several words by itself, whatever else was asked for, without those that none is about. */
export async function fetchCounts(
  texts: readonly string[],
  signal: AbortSignal,
): Promise<{ text: string; count: number }[]> {
  const counts = texts.map(async (text) => {
    const { studies } = await ask(CountOfDocument, { filter: { text } }, signal);
    return { text, count: studies.totalCount };
  });
  return (await Promise.all(counts)).filter(({ count }) => count > 0);
}

/** Where the studies of the list are: the sites of every hit that is shown, group by group. */
export async function fetchSites(
  state: SearchState,
  near: Near | null,
  groups: readonly Group[],
  signal: AbortSignal,
): Promise<HitSitesFragment[]> {
  const pages = groups
    .filter((group) => group.hits.length > 0)
    .map(async (group) => {
      const first = Math.min(group.hits.length, MOST_AT_ONCE);
      const filter = filterOf(state, near, group.group);
      const question = { filter, orderBy: orderOf(state, near), language: apiLanguage, first, after: null };
      const { studies } = await ask(SitesOfHitsDocument, question, signal);
      return studies.edges.flatMap((edge) => (edge ? [edge.node] : []));
    });
  return (await Promise.all(pages)).flat();
}
