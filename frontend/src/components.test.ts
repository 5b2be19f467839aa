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
import EmptyResult from './features/search/EmptyResult.svelte';
import ComparePage from './features/compare/ComparePage.svelte';
import CompareTable from './features/compare/CompareTable.svelte';
import ChipList from './features/search/ChipList.svelte';
import Chips from './features/search/Chips.svelte';
import CompareBar from './features/search/CompareBar.svelte';
import MapLegend from './features/search/MapLegend.svelte';
import MapBeside from './features/search/MapBeside.svelte';
import NearMisses from './features/search/NearMisses.svelte';
import PlaceField from './features/search/PlaceField.svelte';
import PlacePanel from './features/search/PlacePanel.svelte';
import QueryField from './features/search/QueryField.svelte';
import RecentSearches from './features/search/RecentSearches.svelte';
import Related from './features/search/Related.svelte';
import SiteMap from './features/search/SiteMap.svelte';
import Toolbar from './features/search/Toolbar.svelte';
import CompareChoice from './features/study/CompareChoice.svelte';
import Words from './features/study/Words.svelte';
import Terms from './shared/study/Terms.svelte';
import ShareButton from './shared/ui/ShareButton.svelte';
import { understoodChips } from './features/search/chips';
import { placesOf } from './features/search/sites-on-map';
import { facetRows } from './features/search/facet-rows';
import FilterGroup from './features/search/FilterGroup.svelte';
import Filters from './features/search/Filters.svelte';
import { SearchModel } from './features/search/model.svelte';
import ResultCard from './features/search/ResultCard.svelte';
import ResultGroup from './features/search/ResultGroup.svelte';
import Results from './features/search/Results.svelte';
import { answer, facets, group, hit, part, sitesOf } from './features/search/samples';
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
  ChipList: [
    ChipList,
    { chips: understoodChips([part('CONCEPT', 'asthma', 'astma')]), ofText: true, label: 'Tolkat', onremove: nothing },
  ],
  Chips: [Chips, { asked, answer: answer(2), removed: { words: 'Borta' }, onremove: nothing, onundo: nothing }],
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
  CompareBar: [CompareBar, {}],
  CompareChoice: [CompareChoice, { id: 'ST1' }],
  ComparePage: [ComparePage, {}],
  CompareTable: [
    CompareTable,
    { studies: [{ ...one, contact, regions: [{ code: 'C', name: 'Region Uppsala' }] }], onremove: nothing },
  ],
  ContactEntry: [ContactEntry, { contact, prominent: true }],
  Contacts: [Contacts, { contacts: one.contacts }],
  EmptyResult: [
    EmptyResult,
    {
      answer: answer(0, {
        spellings: [{ text: 'astma', count: 4 }],
        relaxations: [{ label: { text: 'Utan ålder', language: 'SV' }, filter: {}, count: 3 }],
      }),
      onrelax: nothing,
      onspell: nothing,
      ononly: nothing,
    },
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
  MapLegend: [MapLegend, {}],
  MapBeside: [MapBeside, { model: new SearchModel(), place: '', onchange: nothing, onopen: nothing }],
  NearMisses: [NearMisses, { hits: [hit('a')], asked, parts: [], onopen: nothing }],
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
  PlaceField: [
    PlaceField,
    { place: 'Xyz', position: null, unknown: 'Xyz', oninput: nothing, onplace: nothing, onposition: nothing },
  ],
  PlacePanel: [
    PlacePanel,
    { places: placesOf([sitesOf('a')]), place: '', onchange: nothing, onopen: nothing, onclose: nothing },
  ],
  PrivacyPage: [PrivacyPage, {}],
  ProseView: [ProseView, { heading: 'Rubrik', prose: { lead: 'Ingress', sections: [], sources: [] } }],
  QueryField: [QueryField, { text: 'x'.repeat(120), oninput: nothing, onsuggested: nothing, onrecent: nothing }],
  RecentSearches: [RecentSearches, { onchoose: nothing, onleave: nothing, said: nothing }],
  RegistryText: [RegistryText, { study: one }],
  Related: [Related, { related: [{ concept: one.explainedConcepts[0], count: 3 }], onchoose: nothing }],
  ResultCard: [ResultCard, { hit: hit('a', { madeUp: true }), place: 'Lund' }],
  ResultGroup: [
    ResultGroup,
    { group: group(['a', 'b'], 5), place: '', order: 'open', adding: false, onmore: nothing, onopen: nothing },
  ],
  Results: [
    Results,
    {
      model: new SearchModel(),
      asked,
      mapShown: false,
      removed: null,
      onchange: nothing,
      onremove: nothing,
      onundo: nothing,
      onmore: nothing,
      onrelax: nothing,
      onopen: nothing,
    },
  ],
  SearchForm: [SearchForm, { asked, unknownPlace: 'Xyzzy', onchange: nothing, onsubmit: nothing, onstudy: nothing }],
  SearchPage: [SearchPage, {}],
  ShareButton: [ShareButton, { label: 'Dela' }],
  SiteMap: [SiteMap, { hits: [sitesOf('a')], place: '', onchange: nothing, onopen: nothing }],
  Sites: [Sites, { study: one, near: null, place: '' }],
  Skeletons: [Skeletons, {}],
  Sources: [Sources, { study: one }],
  StatusLine: [StatusLine, { facts: one }],
  StatusMark: [StatusMark, { group: 'OPEN_UNCONFIRMED' }],
  Terms: [Terms, { conditions: one.conditions }],
  Toolbar: [
    Toolbar,
    { asked: { ...asked, order: 'distance' }, placeKnown: false, mapShown: true, onorder: nothing, onmap: nothing },
  ],
  Words: [Words, { concepts: one.explainedConcepts }],
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
