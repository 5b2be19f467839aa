import { ask } from '../../shared/api/client';
import { ApiError } from '../../shared/api/errors';
import {
  FacetOfDocument,
  MoreResultsDocument,
  type RecruitmentGroup,
  type ResultPageFragment,
  SearchDocument,
  type StudyFilter,
  type StudyOrder,
} from '../../shared/api/generated/graphql';
import { apiLanguage } from '../../shared/i18n';
import { type Answer, type Facets, toAnswer } from './answer';
import { type FacetName, type PlaceKind, type SearchState, facetNames, isPostcode, toFilter } from './state';

/** How many more studies one press fetches. */
export const PAGE = 20;

/** Asks for a state's answer. A place that the API does not know is left out, and said to be so. */
export async function fetchAnswer(
  state: SearchState,
  signal: AbortSignal,
): Promise<{ answer: Answer; kind: PlaceKind }> {
  const kinds = placeKinds(state);
  let refused: unknown;
  for (const kind of kinds) {
    try {
      const data = await ask(SearchDocument, variables(state, kind), signal);
      const answer = toAnswer(data, kind === 'none' && state.place.trim() !== '');
      return { answer: { ...answer, facets: await widerFacets(state, kind, answer.facets, signal) }, kind };
    } catch (error) {
      if (!(error instanceof ApiError) || error.kind !== 'refused') throw error;
      refused ??= error;
    }
  }
  throw refused;
}

/** The ways to understand what stands in the place field, the likeliest first. */
function placeKinds(state: SearchState): PlaceKind[] {
  const place = state.place.trim();
  if (place === '') return ['none'];
  return isPostcode(place) ? ['place', 'none'] : ['place', 'municipality', 'none'];
}

function variables(state: SearchState, kind: PlaceKind) {
  const everyGroup = toFilter({ ...state, openOnly: false }, kind);
  const nothingElse = state.text.trim() === '' && !everyGroup.near;
  return {
    filter: toFilter(state, kind),
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
  kind: PlaceKind,
  group: RecruitmentGroup,
  after: string | null,
  signal: AbortSignal,
): Promise<ResultPageFragment> {
  const filter = inGroup(toFilter({ ...state, openOnly: false }, kind), group);
  const question = { filter, orderBy: orderOf(filter), language: apiLanguage, first: PAGE, after };
  return (await ask(MoreResultsDocument, question, signal)).studies;
}

/** For each filter that is in use, the counts as they would be without it: otherwise nobody could choose a second one. */
async function widerFacets(state: SearchState, kind: PlaceKind, facets: Facets, signal: AbortSignal): Promise<Facets> {
  const inUse = facetNames.filter((name) => state[name].length > 0);
  const wider = await Promise.all(inUse.map((name) => facetWithout(state, kind, name, signal)));
  return Object.assign({}, facets, ...wider) as Facets;
}

async function facetWithout(
  state: SearchState,
  kind: PlaceKind,
  name: FacetName,
  signal: AbortSignal,
): Promise<Partial<Facets>> {
  const filter = toFilter({ ...state, [name]: [] }, kind);
  const { studies } = await ask(FacetOfDocument, { filter, language: apiLanguage }, signal);
  return { [name]: studies.facets[name] };
}
