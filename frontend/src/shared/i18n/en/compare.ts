import type { Messages } from '../sv';

/** The comparison of studies: in English. */
export const compare: Messages['compare'] = {
  heading: 'Compare studies',
  lead: 'The studies stand beside each other. Whoever is responsible for a study decides whether you can take part.',
  fact: 'Fact',
  table: 'Studies beside each other',
  none: 'No studies are chosen',
  noneText: 'Tick “Compare” at the studies you want to see beside each other, at most five.',
  toSearch: 'To the search',
  unknown: (id: string) => `No study has the number ${id}.`,
  remove: 'Remove',
  removeOf: (title: string) => `Remove ${title} from the comparison`,
  removed: (title: string) => `${title} has been removed from the comparison.`,
  loading: 'Fetching the studies',
  print: 'Print',
  share: 'Share the comparison',
  short: 'In short',
  status: 'Is it open?',
  contact: 'Whom to ask',
  source: 'Source',
  notStated: 'Not stated',
  noSites: 'No site in Sweden is stated',
};
