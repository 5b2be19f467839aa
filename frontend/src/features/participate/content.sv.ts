import type { Prose } from '../../shared/ui/prose';

export const content: Prose = {
  lead: 'Att delta i en klinisk studie är frivilligt. Här står vad det innebär, enligt de källor som anges längst ner. Det som källorna inte säger får du fråga studien om.',
  sections: [
    {
      id: 'vad-ar',
      heading: 'Vad är en klinisk studie?',
      blocks: [
        'En klinisk studie görs på människor. Den ska ge ny kunskap om sjukdomar, om läkemedels effekt och säkerhet, eller pröva sätt att ställa diagnos, produkter och behandlingar.',
        'Studier behöver frivilliga: både patienter och friska personer. Den som deltar kallas bland annat studiedeltagare, deltagare, försöksperson eller forskningsperson.',
      ],
      sources: [1, 2, 3],
    },
    {
      id: 'samtycke',
      heading: 'Samtycke: du bestämmer',
      blocks: [
        'Det är frivilligt att delta. Du får information både skriftligt och muntligt. Du skriver på ett samtycke innan något börjar.',
      ],
      sources: [3, 4, 5],
    },
    {
      id: 'avbryta',
      heading: 'Att avbryta',
      blocks: [
        'Du kan sluta när du vill. Du behöver inte säga varför. Din vanliga vård påverkas inte.',
        'Det är bra att säga till personalen i studien när du slutar. De kan fråga om du vill komma på ett sista besök.',
      ],
      sources: [3, 4, 5, 6],
    },
    {
      id: 'placebo',
      heading: 'Placebo och lottning',
      blocks: [
        'Alla får inte den nya behandlingen. En kontrollgrupp får den behandling som redan används, eller placebo (ibland kallat sockerpiller).',
        'I många studier avgör slumpen vilken grupp du hamnar i. Det kallas randomisering, eller lottning.',
        'Det är inte säkert att du själv har nytta av att delta.',
      ],
      sources: [1, 7],
    },
    {
      id: 'vem',
      heading: 'Vem kan delta?',
      blocks: [
        'Varje studie har villkor för vem som kan delta. De är ofta mycket bestämda. Därför kan du passa för en studie men inte för en annan som liknar den.',
        'Den läkare som behandlar dig är ofta den första att fråga.',
      ],
      sources: [6],
    },
    {
      id: 'tid',
      heading: 'Besök, prover och frågor',
      blocks: [
        'Räkna med fler besök, prover och frågeformulär än i vanlig vård. Fråga studien hur många och hur länge.',
      ],
      sources: [7],
    },
    {
      id: 'forsakring',
      heading: 'Försäkring',
      blocks: ['Den som ansvarar för studien ordnar en försäkring som gäller för dig som deltar.'],
      sources: [4, 5],
    },
    {
      id: 'sekretess',
      heading: 'Sekretess',
      blocks: ['Samma regler om sekretess gäller som i annan vård.'],
      sources: [4, 5],
    },
    {
      id: 'kostnader',
      heading: 'Kostnader och ersättning',
      blocks: [
        'Källorna säger inget om avgifter, resor eller ersättning. Det kan skilja sig mellan studier. Fråga innan du bestämmer dig:',
        {
          list: [
            'Kostar besöken något för mig?',
            'Får jag ersättning för resor?',
            'Får jag ersättning för förlorad arbetsinkomst?',
          ],
        },
      ],
    },
    {
      id: 'andra-regioner',
      heading: 'Studier i andra regioner',
      blocks: [
        'En studie kan finnas i en annan region än din. Källorna säger inget om vad som gäller då. Fråga studiens kontakt om du kan delta ändå, om det krävs en remiss och hur resor ordnas.',
        'Du kan också fråga noden i din sjukvårdsregion. [Hitta din nod](/noder).',
      ],
    },
    {
      id: 'barn',
      heading: 'Barn, och vuxna som inte själva kan samtycka',
      blocks: [
        'Källorna på den här sidan säger inte vad som gäller för barn. Fråga studien.',
        'I juli 2025 tillsatte regeringen en utredning om fler kliniska prövningar (dir. 2025:76). Den ska bland annat se över samtycke av någon annan för personer som saknar beslutsförmåga. Utredningen skulle lämnas senast den 15 juni 2026.',
      ],
      sources: [8],
    },
    {
      id: 'fraga',
      heading: 'Så går du vidare',
      blocks: [
        {
          list: [
            '[Sök bland studierna](/). Varje studie visar vem du kan fråga.',
            'Fråga den som behandlar dig.',
            'Kontakta [noden där du bor](/noder).',
          ],
        },
      ],
    },
  ],
  sources: [
    {
      name: 'Forum Stockholm–Gotland: Delta i klinisk studie',
      url: 'https://forumstockholmgotland.kliniskastudier.se/delta-i-klinisk-studie',
    },
    {
      name: 'Kliniska Studier Sverige: Att vara studiedeltagare',
      url: 'https://kliniskastudier.se/att-vara-studiedeltagare.html',
    },
    {
      name: 'Karolinska Institutet: Om att delta i klinisk forskning',
      url: 'https://ki.se/forskning/om-att-delta-i-klinisk-forskning',
    },
    {
      name: 'Norra sjukvårdsregionförbundet, Forum Norr: Delta i studie',
      url: 'https://norrasjukvardsregionforbundet.se/forskning/forum-norr-for-klinisk-forskning/delta-i-studie/',
    },
    {
      name: 'Karolinska Trial Alliance: Delta i en klinisk studie',
      url: 'https://karolinskatrialalliance.se/delta_i_en_klinisk_studie/',
    },
    {
      name: 'Regionala cancercentrum: Patientmedverkan',
      url: 'https://cancercentrum.se/vast/vara-uppdrag/forskning/cancerstudier-i-sverige/Patientmedverkan/',
    },
    {
      name: 'Spridd bröstcancer och du: Kliniska studier',
      url: 'https://spriddbrostcancerochdu.se/kliniska-studier',
      note: 'sidan drivs av ett företag',
    },
    { name: 'Regeringens kommittédirektiv 2025:76, juli 2025', url: null },
  ],
};
