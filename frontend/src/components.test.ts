import type { Component } from 'svelte';
import { beforeAll, describe, expect, test } from 'vitest';
import Footer from './app/Footer.svelte';
import Header from './app/Header.svelte';
import NotFound from './app/NotFound.svelte';
import AboutPage from './features/about/AboutPage.svelte';
import AccessibilityPage from './features/about/AccessibilityPage.svelte';
import PrivacyPage from './features/about/PrivacyPage.svelte';
import NodeList from './features/nodes/NodeList.svelte';
import NodeMap from './features/nodes/NodeMap.svelte';
import NodePage from './features/nodes/NodePage.svelte';
import NodesPage from './features/nodes/NodesPage.svelte';
import NodeView from './features/nodes/NodeView.svelte';
import { nodes } from './features/nodes/samples';
import ParticipatePage from './features/participate/ParticipatePage.svelte';
import ChosenFilters from './features/search/ChosenFilters.svelte';
import EmptyResult from './features/search/EmptyResult.svelte';
import { facetRows } from './features/search/facet-rows';
import FilterGroup from './features/search/FilterGroup.svelte';
import Filters from './features/search/Filters.svelte';
import { SearchModel } from './features/search/model.svelte';
import ResultCard from './features/search/ResultCard.svelte';
import ResultGroup from './features/search/ResultGroup.svelte';
import Results from './features/search/Results.svelte';
import { facets, group, hit } from './features/search/samples';
import SearchForm from './features/search/SearchForm.svelte';
import SearchPage from './features/search/SearchPage.svelte';
import Skeletons from './features/search/Skeletons.svelte';
import { emptyState } from './features/search/state';
import ContactEntry from './features/study/ContactEntry.svelte';
import Contacts from './features/study/Contacts.svelte';
import Facts from './features/study/Facts.svelte';
import History from './features/study/History.svelte';
import RegistryText from './features/study/RegistryText.svelte';
import { study } from './features/study/samples';
import Sites from './features/study/Sites.svelte';
import Sources from './features/study/Sources.svelte';
import StudyPage from './features/study/StudyPage.svelte';
import StudyView from './features/study/StudyView.svelte';
import { ApiError } from './shared/api/errors';
import MadeUp from './shared/study/MadeUp.svelte';
import StatusLine from './shared/study/StatusLine.svelte';
import StatusMark from './shared/study/StatusMark.svelte';
import Combobox from './shared/ui/Combobox.svelte';
import FailureNotice from './shared/ui/FailureNotice.svelte';
import Line from './shared/ui/Line.svelte';
import Logo from './shared/ui/Logo.svelte';
import ProseView from './shared/ui/ProseView.svelte';
import { axeFindings } from './test-axe';

const nothing = (): void => undefined;
const asked = { ...emptyState(), text: 'astma', regions: ['AB' as const], openOnly: true };
const one = study();
const contact = one.contacts[0];

/** Every component of the pages, each with what it needs to draw itself. */
const components: Record<string, [component: unknown, props: Record<string, unknown>]> = {
  AboutPage: [AboutPage, {}],
  AccessibilityPage: [AccessibilityPage, {}],
  ChosenFilters: [ChosenFilters, { asked, facets, onchange: nothing }],
  Combobox: [
    Combobox,
    {
      label: 'Ort',
      hint: 'Till exempel Lund',
      name: 'plats',
      value: '',
      maxlength: 80,
      suggest: async () => [],
      oninput: nothing,
      onchoose: nothing,
      error: 'Okänd ort',
    },
  ],
  ContactEntry: [ContactEntry, { contact, prominent: true }],
  Contacts: [Contacts, { contacts: one.contacts }],
  EmptyResult: [
    EmptyResult,
    { relaxations: [{ label: { text: 'Utan ålder', language: 'SV' }, filter: {}, count: 3 }], onrelax: nothing },
  ],
  Facts: [Facts, { study: one }],
  FailureNotice: [FailureNotice, { failure: new ApiError('limited', 'wait', 30), retry: nothing, kept: true }],
  FilterGroup: [FilterGroup, { name: 'phases', rows: facetRows('phases', facets, emptyState()), ontoggle: nothing }],
  Filters: [Filters, { asked, facets, onchange: nothing }],
  Footer: [Footer, {}],
  Header: [Header, { page: 'search', id: null }],
  History: [History, { study: one }],
  Line: [Line, { text: 'Se [noderna](/noder).' }],
  Logo: [Logo, {}],
  MadeUp: [MadeUp, {}],
  NodeList: [NodeList, { nodes, counts: [] }],
  NodeMap: [NodeMap, { nodes }],
  NodePage: [NodePage, { id: 'uppsala' }],
  NodesPage: [NodesPage, {}],
  NodeView: [
    NodeView,
    {
      regional: { ...nodes[0], municipalities: [], contact: { role: 'Kansli', url: 'https://kliniskastudier.se/' } },
      local: null,
    },
  ],
  NotFound: [NotFound, {}],
  ParticipatePage: [ParticipatePage, {}],
  PrivacyPage: [PrivacyPage, {}],
  ProseView: [ProseView, { heading: 'Rubrik', prose: { lead: 'Ingress', sections: [], sources: [] } }],
  RegistryText: [RegistryText, { study: one }],
  ResultCard: [ResultCard, { hit: hit('a', { madeUp: true }), place: 'Lund' }],
  ResultGroup: [ResultGroup, { group: group(['a', 'b'], 5), place: '', adding: false, onmore: nothing }],
  Results: [Results, { model: new SearchModel(), asked, onchange: nothing, onmore: nothing, onrelax: nothing }],
  SearchForm: [SearchForm, { asked, unknownPlace: 'Xyzzy', onchange: nothing, onsubmit: nothing, onstudy: nothing }],
  SearchPage: [SearchPage, {}],
  Sites: [Sites, { study: one, near: null, place: '' }],
  Skeletons: [Skeletons, {}],
  Sources: [Sources, { study: one }],
  StatusLine: [StatusLine, { facts: one }],
  StatusMark: [StatusMark, { group: 'OPEN_UNCONFIRMED' }],
  StudyPage: [StudyPage, { id: 'ST1' }],
  StudyView: [StudyView, { study: one, near: null, place: '', askedFor: 'ST1' }],
};

beforeAll(() => {
  // What jsdom lacks: no network here, so pages show their loading state; no media queries.
  globalThis.fetch = () => new Promise(nothing);
  globalThis.matchMedia ??= (query) =>
    Object.assign(new EventTarget(), { matches: false, media: query }) as MediaQueryList;
});

describe('components', () => {
  test('everyComponentIsInThisTest', () => {
    const files = Object.keys(import.meta.glob('./{app,features,shared}/**/*.svelte'));
    const names = files.map((file) => file.replace(/^.*\/|\.svelte$/g, '')).filter((name) => name !== 'App');
    expect(Object.keys(components).sort()).toEqual(names.sort());
  });

  test.each(Object.entries(components))('axe finds nothing in %s', async (_, [component, props]) => {
    expect(await axeFindings(component as Component<Record<string, unknown>>, props)).toEqual([]);
  });
});
