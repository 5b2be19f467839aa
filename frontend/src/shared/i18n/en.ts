import { compare } from './en/compare';
import { nodes } from './en/nodes';
import { regions } from './en/regions';
import { search } from './en/search';
import { site, titles, descriptions, failure, notFound } from './en/site';
import { status, study } from './en/study';
import type { Messages } from './sv';

/** Every text of `sv.ts` in English. The type demands the same keys. */
export const en: Messages = {
  site,
  titles,
  descriptions,
  failure,
  notFound,
  search,
  compare,
  status,
  study,
  nodes,
  regions,
};
