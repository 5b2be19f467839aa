import type {
  FacetOfQuery,
  RecruitmentGroup,
  ResultPageFragment,
  SearchQuery,
} from '../../shared/api/generated/graphql';

/** One hit: the study and why it is in the list. */
export type Hit = NonNullable<ResultPageFragment['edges'][number]>;

/** One of the three groups of the list. */
export interface Group {
  group: RecruitmentGroup;
  /** How many there are, shown or not. */
  total: number;
  hits: Hit[];
  /** Where the next page begins; null when all are shown or none has been asked for. */
  after: string | null;
}

export type Facets = FacetOfQuery['studies']['facets'];
export type Relaxation = SearchQuery['all']['relaxations'][number];

/** A complete answer to a question. */
export interface Answer {
  total: number;
  /** The place as the API understood it, null without one. */
  place: string | null;
  /** Whether the reader named a place that the API does not know. */
  placeUnknown: boolean;
  facets: Facets;
  relaxations: Relaxation[];
  groups: Group[];
  /** Studies that are open by their registry only; told also when just confirmed ones are shown. */
  unconfirmedTotal: number;
}

export const groupNames: readonly RecruitmentGroup[] = ['OPEN_CONFIRMED', 'OPEN_UNCONFIRMED', 'NOT_OPEN'];

/** Puts an answer of the API into the form that the page draws. */
export function toAnswer(data: SearchQuery, placeUnknown: boolean): Answer {
  const counts = new Map(data.groups.facets.groups.map(({ group, count }) => [group, count]));
  const pages = { OPEN_CONFIRMED: data.open, OPEN_UNCONFIRMED: data.unconfirmed, NOT_OPEN: data.notOpen };
  const groups = groupNames.flatMap((group): Group[] => {
    const page = pages[group];
    return page ? [{ group, total: page.totalCount, hits: hitsOf(page), after: nextOf(page) }] : [];
  });
  return {
    total: data.all.totalCount,
    place: data.all.place?.name ?? null,
    placeUnknown,
    facets: data.all.facets,
    relaxations: data.all.relaxations,
    groups,
    unconfirmedTotal: counts.get('OPEN_UNCONFIRMED') ?? 0,
  };
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
