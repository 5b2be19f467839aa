import type {
  ConceptExplainedFragment,
  FacetCountsFragment,
  HitEdgeFragment,
  RecruitmentGroup,
  ResultPageFragment,
  SearchQuery,
  UnderstoodFragment,
} from '../../shared/api/generated/graphql';

/** One hit: the study and why it is in the list. */
export type Hit = HitEdgeFragment;
export type Facets = FacetCountsFragment;
export type Relaxation = SearchQuery['all']['relaxations'][number];
export type Spelling = SearchQuery['all']['spellings'][number];
export type RelatedConcept = SearchQuery['all']['relatedConcepts'][number];
export type FoundPlace = NonNullable<SearchQuery['all']['place']>;
export type Part = UnderstoodFragment['parts'][number];
export type ConceptCard = ConceptExplainedFragment;

/** A group of the list: one of the three, or everything in one row when the reader chose another order. */
export type GroupName = RecruitmentGroup | 'ALL';

/** One part of the list. */
export interface Group {
  group: GroupName;
  /** How many there are, shown or not. */
  total: number;
  hits: Hit[];
  /** Where the next page begins; null when all are shown or none has been asked for. */
  after: string | null;
}

/** A complete answer to a question. */
export interface Answer {
  total: number;
  /** How many are open and confirmed. */
  openTotal: number;
  /** The place as the API understood it, null without one. */
  place: FoundPlace | null;
  /** Whether the reader named a place that the API does not know. */
  placeUnknown: boolean;
  facets: Facets;
  understood: UnderstoodFragment;
  relaxations: Relaxation[];
  spellings: Spelling[];
  related: RelatedConcept[];
  nearMisses: Hit[];
  groups: Group[];
  /** Studies that are open by their registry only; told also when just confirmed ones are shown. */
  unconfirmedTotal: number;
}

const groupNames: readonly RecruitmentGroup[] = ['OPEN_CONFIRMED', 'OPEN_UNCONFIRMED', 'NOT_OPEN'];

/** Puts an answer of the API into the form that the page draws. */
export function toAnswer(data: SearchQuery, placeUnknown: boolean): Answer {
  const counts = new Map(data.groups.facets.groups.map(({ group, count }) => [group, count]));
  const pages = { OPEN_CONFIRMED: data.open, OPEN_UNCONFIRMED: data.unconfirmed, NOT_OPEN: data.notOpen };
  const groups = groupNames.flatMap((group): Group[] => {
    const page = pages[group];
    return page ? [toGroup(group, page)] : [];
  });
  if (data.list) groups.push(toGroup('ALL', data.list));
  return {
    total: data.all.totalCount,
    openTotal: counts.get('OPEN_CONFIRMED') ?? 0,
    place: data.all.place,
    placeUnknown,
    facets: data.all.facets,
    understood: data.all.interpretation,
    relaxations: data.all.relaxations,
    spellings: data.all.spellings,
    related: data.all.relatedConcepts,
    nearMisses: data.all.nearMisses.filter((edge) => edge !== null),
    groups,
    unconfirmedTotal: counts.get('OPEN_UNCONFIRMED') ?? 0,
  };
}

function toGroup(group: GroupName, page: ResultPageFragment): Group {
  return { group, total: page.totalCount, hits: hitsOf(page), after: nextOf(page) };
}

/** A group with one page more. A study that moved between two pages is not shown twice. */
export function withMore(group: Group, page: ResultPageFragment): Group {
  const shown = new Set(group.hits.map((hit) => hit.node.id));
  const fresh = hitsOf(page).filter((hit) => !shown.has(hit.node.id));
  return { ...group, total: page.totalCount, hits: [...group.hits, ...fresh], after: nextOf(page) };
}

function hitsOf(page: ResultPageFragment): Hit[] {
  return page.edges.filter((edge) => edge !== null);
}

function nextOf(page: ResultPageFragment): string | null {
  return page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
}
