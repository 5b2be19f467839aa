import { compare } from './sv/compare';
import { nodes } from './sv/nodes';
import { regions } from './sv/regions';
import { search } from './sv/search';
import { site, titles, descriptions, failure, notFound } from './sv/site';
import { status, study } from './sv/study';

/** Every text of the pages in Swedish but the long ones, which are beside their feature in `content.sv.ts`. */
export const sv = { site, titles, descriptions, failure, notFound, search, compare, status, study, nodes, regions };

/** The shape that every language fills. */
export type Messages = typeof sv;
