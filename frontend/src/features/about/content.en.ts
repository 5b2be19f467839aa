import type { Prose } from '../../shared/ui/prose';

export const about: Prose = {
  lead: 'Studielots is an open way in to clinical studies in Sweden. Patients and relatives can search studies here, and see whom to ask.',
  sections: [
    {
      id: 'vad',
      heading: 'What Studielots does',
      blocks: [
        'Studielots gathers facts about clinical studies from study registries and nodes. You search in your own words. Each study shows whether it is open, when that was last confirmed, where it is and whom to ask.',
        'Studielots gives no advice on treatment. Ask whoever treats you.',
      ],
    },
    {
      id: 'status',
      heading: 'How the status of a study is worked out',
      blocks: [
        'Old news must not look new. So studies are shown in three groups:',
        {
          terms: [
            {
              term: 'Open, confirmed',
              meaning: 'At least one site in Sweden takes participants, and that was confirmed lately.',
            },
            {
              term: 'Open according to the registry, not confirmed',
              meaning:
                'The registry says that the study is open, but nobody has confirmed it for long. Ask before you count on it.',
            },
            {
              term: 'Not open',
              meaning: 'The study has not begun, is paused, takes no more participants or has ended.',
            },
          ],
        },
        'A whole study counts as open when at least one of its Swedish sites is open. Sites may differ.',
        'A status counts as confirmed from the day a node confirmed it, or the day the registry last checked or changed it. The day we fetched it never counts.',
      ],
    },
    {
      id: 'ord',
      heading: 'Words explained',
      blocks: [
        {
          terms: [
            {
              term: 'Clinical study (klinisk studie)',
              meaning: 'A study on people. It is the wide word, for interventional and observational studies alike.',
            },
            {
              term: 'Interventional study (interventionsstudie)',
              meaning:
                'A clinical study where participants get something or do something, for example a treatment or a training.',
            },
            {
              term: 'Observational study (observationsstudie)',
              meaning: 'A clinical study where participants are followed in their ordinary care or life.',
            },
            {
              term: 'Clinical trial (klinisk prövning)',
              meaning:
                'An interventional study of a medicinal product or a medical device. Every clinical trial is a clinical study, but not the other way round.',
            },
          ],
        },
      ],
      sources: [1, 2],
    },
    {
      id: 'ingen-uppgift',
      heading: 'When a fact is missing',
      blocks: [
        'A study that states no age limit is not hidden. It says that the fact is missing and that you may ask. Studies in other regions are shown too, further down.',
        'When a search finds nothing, the nearest wider searches are shown with how many studies they find.',
      ],
    },
    {
      id: 'kallor-om',
      heading: 'Where the facts come from',
      blocks: [
        'The studies come from study registries. Each study shows which registry, and the date of its data.',
        {
          list: [
            '[ClinicalTrials.gov](https://clinicaltrials.gov), U.S. National Library of Medicine: the registry data of the studies. The library has not reviewed Studielots and is not responsible for how the data is shown here.',
            '[GeoNames](https://www.geonames.org) (CC BY 4.0): places, municipalities and postcodes.',
            'Swedish ordinance 1982:777: the division into healthcare regions.',
            '[@svg-maps/sweden](https://github.com/VictorCazanave/svg-maps) (CC BY 4.0): the map of the regions.',
          ],
        },
        'No single Swedish registry covers all clinical studies. A study may exist without being seen here.',
      ],
      sources: [3],
    },
    {
      id: 'oppet',
      heading: 'Open for everybody to use',
      blocks: [
        'The program is open, under the licence [EUPL 1.2](https://eupl.eu/1.2/en/).',
        'Other sites can fetch the same facts by GraphQL, without login: [try questions](/graphiql) or [read the schema](/graphql/schema.graphqls).',
      ],
    },
  ],
  sources: [
    { name: 'Kliniska Studier Sverige, ten years', url: 'https://kliniskastudier.se/', note: 'in Swedish' },
    { name: 'Region Stockholm’s action plan for clinical studies', url: null, note: 'in Swedish' },
    {
      name: 'The Swedish Research Council: data sources on clinical studies',
      url: 'https://www.vr.se/uppdrag/klinisk-forskning/statistik-och-information-om-kliniska-studier/datakallor-med-information-om-kliniska-studier.html',
      note: 'in Swedish',
    },
  ],
};

export const live = {
  heading: 'Right now',
  today: (day: string) => `How fresh the facts are is counted from ${day}.`,
  rule: (due: number, unverified: number) =>
    `A status is to be confirmed again after ${due} days. After ${unverified} days it no longer counts as confirmed.`,
  demo: 'There are made-up studies here too, so that everything can be tried. Each says so.',
  noDemo: 'There are no made-up studies here.',
};

export const accessibility: Prose = {
  lead: 'Everybody should be able to use Studielots. This page tells how accessible the site is, which gaps we know of and how to complain.',
  sections: [
    {
      id: 'hur',
      heading: 'How accessible is the site?',
      blocks: [
        'The aim is the Swedish act on accessibility of digital public services and the guidelines WCAG 2.2 at level AA. In our own judgement the site meets them in all that matters most. The gaps we know of are listed below.',
      ],
    },
    {
      id: 'brister',
      heading: 'Known gaps',
      blocks: [
        {
          list: [
            'The registries’ own texts are written for professionals. What matters most comes first in plain words.',
            'Names of diseases and treatments come from the registry and may be in another language than the page without being marked so.',
            'The tool for developers, GraphiQL, is made by others and has not been reviewed.',
            'The site has not been tried by people who use a screen reader every day.',
          ],
        },
      ],
    },
    {
      id: 'testat',
      heading: 'How we have tested',
      blocks: [
        'The judgement is our own. Nobody from outside has reviewed the site. Each version is tested automatically with axe on every page and state, by keyboard alone, on phone and wide screen, at a width of 320 pixels, in the dark scheme and with forced colours.',
        'This statement was written on 21 November 2026.',
      ],
    },
  ],
  sources: [],
};

export const complain = {
  heading: 'Complain or ask for help',
  us: 'Tell us when something cannot be used:',
  usNone:
    'Whoever runs this site has not given an address for complaints. Turn to the national entry to clinical studies:',
  email: 'E-mail',
  phone: 'Telephone',
  web: 'Web site',
  digg: 'If you are not content with the answer, you can report it to the Swedish Agency for Digital Government (Digg), which supervises: [report a lack of accessibility](https://www.digg.se/tdosanmalan) (in Swedish).',
};

export const privacy: Prose = {
  lead: 'What you search for may tell something about your health. So Studielots does not keep it.',
  sections: [
    {
      id: 'kakor',
      heading: 'No cookies, no tracking',
      blocks: ['The site uses no cookies and no measuring tools of others. Its pages fetch nothing from other sites.'],
    },
    {
      id: 'sokord',
      heading: 'What you search for',
      blocks: [
        'What you write is sent encrypted to the search when the site runs with https. It is never written to logs, and not kept.',
        'Short search words stand in the address of the page in your browser, so that you can share a search and go back. They are therefore in the history of your browser. Texts over 100 characters never stand in the address.',
        'When you change language with a long text, it is kept in the tab until the next page has opened.',
      ],
    },
    {
      id: 'senaste',
      heading: 'Your recent searches',
      blocks: [
        'Your ten latest short searches are kept in your own browser, so that you can easily search again. They are sent to nobody. You see them when you stand in the empty search field. There you can remove one or all, and switch off that they are kept.',
        'Do you share a computer with others? Switch off that searches are kept, or remove them when you are done.',
        'The studies you choose to compare are kept in the tab until you close it.',
      ],
    },
    {
      id: 'plats',
      heading: 'Where you live',
      blocks: [
        'The town or postcode is used only to count distances in the answer. If you choose “Use my position”, the position is rounded on your device to about ten kilometres before it is sent. It is not kept, and never stands in the address.',
      ],
    },
    {
      id: 'lankar',
      heading: 'Links to others',
      blocks: [
        'When you follow a link to a registry or a node, their rules apply. Your browser does not tell them which page you came from.',
      ],
    },
    {
      id: 'kontaktuppgifter',
      heading: 'Contact details of people',
      blocks: [
        'Names and addresses of people are shown only when a study registry itself publishes them as the contact of the study.',
      ],
    },
  ],
  sources: [],
};
