import { ask } from '../../shared/api/client';
import {
  FacetOfDocument,
  MoreResultsDocument,
  type Near,
  type RecruitmentGroup,
  type ResultPageFragment,
  SearchDocument,
  type StudyFilter,
  type StudyOrder,
} from '../../shared/api/generated/graphql';
import { askNear } from '../../shared/api/near';
import { apiLanguage } from '../../shared/i18n';
import { type Answer, type Facets, toAnswer } from './answer';
import { type FacetName, type SearchState, facetNames, toFilter } from './state';

/** How many more studies one press fetches. */
export const PAGE = 20;

/** Asks for a state's answer, with the place as the API understood it; null without one. */
export async function fetchAnswer(
  state: SearchState,
  signal: AbortSignal,
): Promise<{ answer: Answer; near: Near | null }> {
  const { result, near } = await askNear(state.place, (candidate) =>
    ask(SearchDocument, variables(state, candidate), signal),
  );
  const answer = toAnswer(result, near === null && state.place.trim() !== '');
  return { answer: { ...answer, facets: await widerFacets(state, near, answer.facets, signal) }, near };
}

function variables(state: SearchState, near: Near | null) {
  const everyGroup = toFilter({ ...state, openOnly: false }, near);
  const nothingElse = state.text.trim() === '' && !everyGroup.near;
  return {
    filter: toFilter(state, near),
    everyGroup,
    open: inGroup(everyGroup, 'OPEN_CONFIRMED'),
    unconfirmed: inGroup(everyGroup, 'OPEN_UNCONFIRMED'),
    notOpen: inGroup(everyGroup, 'NOT_OPEN'),
    orderBy: orderOf(everyGroup),
    language: apiLanguage,
    alsoOthers: !state.openOnly,
    // Who asks for something in particular sees a few that are closed too: they tell what has been done.
    firstNotOpen: nothingElse ? 0 : 5,
  };
}

/** Nearest first inside a group when the reader named a place, otherwise by topic. */
export function orderOf(filter: StudyFilter): StudyOrder {
  return filter.near ? 'DISTANCE' : 'OPEN_FIRST';
}

function inGroup(filter: StudyFilter, group: RecruitmentGroup): StudyFilter {
  return { ...filter, groups: [group] };
}

/** The next page of one group. */
export async function fetchMore(
  state: SearchState,
  near: Near | null,
  group: RecruitmentGroup,
  after: string | null,
  signal: AbortSignal,
): Promise<ResultPageFragment> {
  const filter = inGroup(toFilter({ ...state, openOnly: false }, near), group);
  const question = { filter, orderBy: orderOf(filter), language: apiLanguage, first: PAGE, after };
  return (await ask(MoreResultsDocument, question, signal)).studies;
}

/** For each filter that is in use, the counts as they would be without it: otherwise nobody could choose a second one. */
async function widerFacets(
  state: SearchState,
  near: Near | null,
  facets: Facets,
  signal: AbortSignal,
): Promise<Facets> {
  const inUse = facetNames.filter((name) => state[name].length > 0);
  const wider = await Promise.all(inUse.map((name) => facetWithout(state, near, name, signal)));
  return Object.assign({}, facets, ...wider) as Facets;
}

async function facetWithout(
  state: SearchState,
  near: Near | null,
  name: FacetName,
  signal: AbortSignal,
): Promise<Partial<Facets>> {
  const filter = toFilter({ ...state, [name]: [] }, near);
  const { studies } = await ask(FacetOfDocument, { filter, language: apiLanguage }, signal);
  return { [name]: studies.facets[name] };
}
