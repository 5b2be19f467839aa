import type { Messages } from '../sv';

/** The frame of every page, titles, failures: in English. */
export const site: Messages['site'] = {
  name: 'Studielots',
  tagline: 'Find your way among clinical studies in Sweden',
  description: 'Search clinical studies in Sweden in your own words: what is open now, near you, and whom to ask.',
  home: 'Studielots, to the start page',
  onThisPage: 'On this page',
  sources: 'Sources',
  source: 'Source',
  skip: 'Skip to content',
  mainNav: 'Main menu',
  footerNav: 'About the site',
  otherLanguage: 'På svenska',
  otherLanguageLong: 'Läs den här sidan på svenska',
  search: 'Search studies',
  nodes: 'Nodes',
  participate: 'Taking part',
  about: 'About Studielots',
  aboutShort: 'About',
  accessibility: 'Accessibility',
  privacy: 'Privacy',
  graphiql: 'GraphQL for developers',
  footer: 'An open way in to clinical studies in Sweden.',
  footerSource:
    'Facts about the studies come from study registries, among them ClinicalTrials.gov (U.S. National Library of Medicine), which has not reviewed this site.',
  newWindow: 'external site',
  loadingPage: 'Loading the page',
};

export const titles: Messages['titles'] = {
  search: 'Find a clinical study',
  study: 'Clinical study',
  compare: 'Compare studies',
  nodes: 'Nodes across the country',
  node: 'Node',
  participate: 'Taking part in a study',
  about: 'About Studielots',
  accessibility: 'Accessibility of Studielots',
  privacy: 'Privacy',
  notFound: 'Page not found',
};

export const descriptions: Messages['descriptions'] = {
  study: 'What the study is about, for whom, where it is, whether it is open and whom to ask.',
  compare: 'Up to five clinical studies beside each other: status, for whom, where and whom to ask.',
  nodes: 'The six regional nodes and their local nodes: who helps with clinical studies in your region.',
  node: 'A node for clinical studies: its area, its local nodes and how to reach them.',
  participate: 'Consent, leaving, insurance, placebo and costs: what taking part in a clinical study means.',
  about: 'What Studielots is, where its facts come from and how the status of a study is worked out.',
  accessibility: 'How accessible the site is, which gaps are known and how to complain.',
  privacy: 'What the site does with data: no cookies, no search words in logs.',
  notFound: 'The page does not exist.',
};

export const failure: Messages['failure'] = {
  offline: 'You are not connected',
  offlineText: 'The search goes on by itself when the connection is back.',
  unreachable: 'The search does not answer',
  unreachableText: 'It is not your fault. Wait a moment and try again.',
  limited: 'Too many questions came in a short time',
  limitedText: (seconds: number | null) =>
    seconds === null ? 'Wait a moment and try again.' : `Wait ${seconds} seconds and try again.`,
  refused: 'The search could not be understood',
  refusedText: 'The service answered:',
  retry: 'Try again',
  keptResults: 'What you see below is the latest answer.',
};

export const notFound: Messages['notFound'] = {
  heading: 'Page not found',
  text: 'The address leads nowhere. It may be misspelt, or the page has moved.',
  search: 'Search studies',
  nodes: 'Find your node',
};
