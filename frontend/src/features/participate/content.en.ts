import type { Prose } from '../../shared/ui/prose';

export const content: Prose = {
  lead: 'Taking part in a clinical study is voluntary. This page tells what it means, according to the sources at its end. What the sources do not say, ask the study.',
  sections: [
    {
      id: 'vad-ar',
      heading: 'What is a clinical study?',
      blocks: [
        'A clinical study is done on people. It is meant to give new knowledge about diseases, about the effect and safety of medicines, or to try ways of making a diagnosis, devices and treatments.',
        'Studies need volunteers: both patients and healthy people. In Swedish, whoever takes part is called studiedeltagare, deltagare, försöksperson or forskningsperson.',
      ],
      sources: [1, 2, 3],
    },
    {
      id: 'samtycke',
      heading: 'Consent: you decide',
      blocks: [
        'Taking part is voluntary. You get information both in writing and in conversation. You sign a consent before anything begins.',
      ],
      sources: [3, 4, 5],
    },
    {
      id: 'avbryta',
      heading: 'Leaving',
      blocks: [
        'You can leave whenever you want. You need not say why. Your ordinary care is not affected.',
        'It is good to tell the staff of the study when you leave. They may ask you to come to a last visit.',
      ],
      sources: [3, 4, 5, 6],
    },
    {
      id: 'placebo',
      heading: 'Placebo and drawing lots',
      blocks: [
        'Not everybody gets the new treatment. A control group gets the treatment that is already in use, or placebo (sometimes called a sugar pill).',
        'In many studies chance decides which group you come to. That is called randomisation.',
        'You may have no benefit of your own from taking part.',
      ],
      sources: [1, 7],
    },
    {
      id: 'vem',
      heading: 'Who can take part?',
      blocks: [
        'Every study has criteria for who can take part. They are often very specific. So you may fit one study and not another that looks like it.',
        'The doctor who treats you is often the first to ask.',
      ],
      sources: [6],
    },
    {
      id: 'tid',
      heading: 'Visits, tests and questions',
      blocks: [
        'Expect more visits, tests and questionnaires than in ordinary care. Ask the study how many and for how long.',
      ],
      sources: [7],
    },
    {
      id: 'forsakring',
      heading: 'Insurance',
      blocks: ['Whoever is responsible for the study arranges an insurance that covers you as a participant.'],
      sources: [4, 5],
    },
    {
      id: 'sekretess',
      heading: 'Secrecy',
      blocks: ['The same rules of secrecy apply as in other care.'],
      sources: [4, 5],
    },
    {
      id: 'kostnader',
      heading: 'Costs and compensation',
      blocks: [
        'The sources say nothing about fees, travel or compensation. It may differ between studies. Ask before you decide:',
        {
          list: ['Do the visits cost me anything?', 'Am I paid back for travel?', 'Am I paid back for lost income?'],
        },
      ],
    },
    {
      id: 'andra-regioner',
      heading: 'Studies in other regions',
      blocks: [
        'A study may be in another region than yours. The sources do not say what applies then. Ask the contact of the study whether you can take part anyway, whether a referral is needed and how travel is arranged.',
        'You can also ask the node of your healthcare region. [Find your node](/en/nodes).',
      ],
    },
    {
      id: 'barn',
      heading: 'Children, and adults who cannot consent themselves',
      blocks: [
        'The sources of this page do not say what applies to children. Ask the study.',
        'In July 2025 the Swedish government appointed an inquiry into more clinical trials (dir. 2025:76). Among other things it looks at consent by somebody else for people who lack the capacity to decide. Its report was due by 15 June 2026.',
      ],
      sources: [8],
    },
    {
      id: 'fraga',
      heading: 'How to go on',
      blocks: [
        {
          list: [
            '[Search the studies](/en/). Each study shows whom to ask.',
            'Ask whoever treats you.',
            'Turn to [the node where you live](/en/nodes).',
          ],
        },
      ],
    },
  ],
  sources: [
    {
      name: 'Forum Stockholm–Gotland: Delta i klinisk studie',
      url: 'https://forumstockholmgotland.kliniskastudier.se/delta-i-klinisk-studie',
      note: 'in Swedish',
    },
    {
      name: 'Kliniska Studier Sverige: Att vara studiedeltagare',
      url: 'https://kliniskastudier.se/att-vara-studiedeltagare.html',
      note: 'in Swedish',
    },
    {
      name: 'Karolinska Institutet: Om att delta i klinisk forskning',
      url: 'https://ki.se/forskning/om-att-delta-i-klinisk-forskning',
      note: 'in Swedish',
    },
    {
      name: 'Norra sjukvårdsregionförbundet, Forum Norr: Delta i studie',
      url: 'https://norrasjukvardsregionforbundet.se/forskning/forum-norr-for-klinisk-forskning/delta-i-studie/',
      note: 'in Swedish',
    },
    {
      name: 'Karolinska Trial Alliance: Delta i en klinisk studie',
      url: 'https://karolinskatrialalliance.se/delta_i_en_klinisk_studie/',
      note: 'in Swedish',
    },
    {
      name: 'Regionala cancercentrum: Patientmedverkan',
      url: 'https://cancercentrum.se/vast/vara-uppdrag/forskning/cancerstudier-i-sverige/Patientmedverkan/',
      note: 'in Swedish',
    },
    {
      name: 'Spridd bröstcancer och du: Kliniska studier',
      url: 'https://spriddbrostcancerochdu.se/kliniska-studier',
      note: 'in Swedish; the site is run by a company',
    },
    { name: 'The Swedish government’s committee terms of reference 2025:76, July 2025', url: null, note: 'in Swedish' },
  ],
};
