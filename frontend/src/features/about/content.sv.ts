import type { Prose } from '../../shared/ui/prose';

export const about: Prose = {
  lead: 'Studielots är en öppen ingång till kliniska studier i Sverige. Här kan patienter och närstående söka studier, och se vem de kan fråga.',
  sections: [
    {
      id: 'vad',
      heading: 'Vad Studielots gör',
      blocks: [
        'Studielots samlar uppgifter om kliniska studier från studieregister och noder. Du söker med egna ord. Varje studie visar om den är öppen, när det senast bekräftades, var den finns och vem du kan fråga.',
        'Studielots ger inte råd om behandling. Fråga den som behandlar dig.',
      ],
    },
    {
      id: 'status',
      heading: 'Så blir en studies status till',
      blocks: [
        'Gamla uppgifter ska inte se ut som nya. Därför visas studierna i tre grupper:',
        {
          terms: [
            {
              term: 'Öppen, bekräftad',
              meaning: 'Minst en mottagning i Sverige tar emot deltagare, och uppgiften är bekräftad nyligen.',
            },
            {
              term: 'Öppen enligt registret, inte bekräftad',
              meaning:
                'Registret säger att studien är öppen, men ingen har bekräftat det på länge. Fråga innan du räknar med den.',
            },
            {
              term: 'Inte öppen',
              meaning: 'Studien har inte börjat, är pausad, tar inte emot fler eller är avslutad.',
            },
          ],
        },
        'En studie räknas som öppen om minst en mottagning i Sverige är öppen. Mottagningar kan ha olika status.',
        'En uppgift räknas som bekräftad från den dag en nod bekräftade den, eller den dag registret senast kontrollerade eller ändrade den. Dagen då vi hämtade uppgiften räknas aldrig.',
      ],
    },
    {
      id: 'ord',
      heading: 'Ord som förklaras',
      blocks: [
        {
          terms: [
            {
              term: 'Klinisk studie',
              meaning:
                'En studie på människor. Det är det breda ordet, som omfattar både interventionsstudier och observationsstudier.',
            },
            {
              term: 'Interventionsstudie',
              meaning:
                'En klinisk studie där deltagarna får något eller gör något, till exempel en behandling eller en träning.',
            },
            {
              term: 'Observationsstudie',
              meaning: 'En klinisk studie där deltagarna följs i sin vanliga vård eller vardag.',
            },
            {
              term: 'Klinisk prövning',
              meaning:
                'En interventionsstudie av ett läkemedel eller en medicinteknisk produkt. Alla kliniska prövningar är kliniska studier, men inte tvärtom.',
            },
          ],
        },
      ],
      sources: [1, 2],
    },
    {
      id: 'ingen-uppgift',
      heading: 'När en uppgift saknas',
      blocks: [
        'Om en studie inte anger en åldersgräns döljer vi den inte. Då står det att uppgiften saknas och att du får fråga. Studier i andra regioner visas också, längre ner i listan.',
        'Hittar sökningen ingenting visas de närmaste bredare sökningarna och hur många studier de ger.',
      ],
    },
    {
      id: 'kallor-om',
      heading: 'Var uppgifterna kommer ifrån',
      blocks: [
        'Studierna kommer från studieregister. Varje studie visar vilket register och vilket datum uppgifterna har.',
        {
          list: [
            '[ClinicalTrials.gov](https://clinicaltrials.gov), U.S. National Library of Medicine: studiernas registeruppgifter. Biblioteket har inte granskat Studielots och ansvarar inte för hur uppgifterna visas här.',
            '[GeoNames](https://www.geonames.org) (CC BY 4.0): orter, kommuner och postnummer.',
            'Förordning 1982:777: indelningen i sjukvårdsregioner.',
            '[@svg-maps/sweden](https://github.com/VictorCazanave/svg-maps) (CC BY 4.0): kartan över regionerna.',
          ],
        },
        'Inget enskilt svenskt register täcker alla kliniska studier. En studie kan finnas utan att synas här.',
      ],
      sources: [3],
    },
    {
      id: 'oppet',
      heading: 'Öppet för alla att använda',
      blocks: [
        'Programmet är öppet, under licensen [EUPL 1.2](https://eupl.eu/1.2/sv/).',
        'Andra webbplatser kan hämta samma uppgifter genom GraphQL, utan inloggning: [prova frågor](/graphiql) eller [läs schemat](/graphql/schema.graphqls).',
      ],
    },
  ],
  sources: [
    { name: 'Kliniska Studier Sverige, tio år', url: 'https://kliniskastudier.se/' },
    { name: 'Region Stockholms handlingsplan för kliniska studier', url: null },
    {
      name: 'Vetenskapsrådet: Datakällor med information om kliniska studier',
      url: 'https://www.vr.se/uppdrag/klinisk-forskning/statistik-och-information-om-kliniska-studier/datakallor-med-information-om-kliniska-studier.html',
    },
  ],
};

export const live = {
  heading: 'Just nu',
  today: (day: string) => `Hur färska uppgifterna är räknas från ${day}.`,
  rule: (due: number, unverified: number) =>
    `En status ska bekräftas på nytt efter ${due} dagar. Efter ${unverified} dagar räknas den inte längre som bekräftad.`,
  demo: 'Här finns också påhittade studier, för att alla delar ska kunna provas. Var och en är märkt.',
  noDemo: 'Här finns inga påhittade studier.',
};

export const accessibility: Prose = {
  lead: 'Alla ska kunna använda Studielots. Här står hur tillgänglig webbplatsen är, vilka brister vi känner till och hur du klagar.',
  sections: [
    {
      id: 'hur',
      heading: 'Hur tillgänglig är webbplatsen?',
      blocks: [
        'Målet är lagen om tillgänglighet till digital offentlig service och riktlinjerna WCAG 2.2 på nivå AA. Vår egen bedömning är att webbplatsen i allt väsentligt når dit. De brister vi känner till står nedan.',
      ],
    },
    {
      id: 'brister',
      heading: 'Kända brister',
      blocks: [
        {
          list: [
            'Registrens egna texter är ofta på engelska och skrivna för fackfolk. De är märkta som engelska. Det viktigaste står först på enkel svenska.',
            'Namn på sjukdomar och behandlingar kommer från registret och kan vara på engelska utan att vara märkta som det.',
            'Verktyget för utvecklare, GraphiQL, är gjort av andra och har inte granskats.',
            'Webbplatsen har inte prövats av personer som använder skärmläsare till vardags.',
          ],
        },
      ],
    },
    {
      id: 'testat',
      heading: 'Hur vi har testat',
      blocks: [
        'Bedömningen är vår egen. Ingen utomstående har granskat webbplatsen. Varje version testas automatiskt med axe på alla sidor och lägen, med enbart tangentbord, i mobil och på bred skärm, vid 320 pixlars bredd, i mörkt läge och med tvingade färger.',
        'Redogörelsen skrevs den 21 november 2026.',
      ],
    },
  ],
  sources: [],
};

export const complain = {
  heading: 'Klaga eller be om hjälp',
  us: 'Säg till oss om något inte går att använda:',
  usNone:
    'Den som driver den här webbplatsen har inte angett någon adress för klagomål. Vänd dig till den nationella ingången till kliniska studier:',
  email: 'E-post',
  phone: 'Telefon',
  web: 'Webbplats',
  digg: 'Är du inte nöjd med svaret kan du anmäla det till Myndigheten för digital förvaltning (Digg), som har tillsyn: [anmäl bristande tillgänglighet](https://www.digg.se/tdosanmalan).',
};

export const privacy: Prose = {
  lead: 'Vad du söker efter kan säga något om din hälsa. Därför sparar Studielots det inte.',
  sections: [
    {
      id: 'kakor',
      heading: 'Inga kakor, inga mätverktyg',
      blocks: [
        'Webbplatsen använder inga kakor och inga mätverktyg från andra. Sidorna hämtar ingenting från andra webbplatser.',
      ],
    },
    {
      id: 'sokord',
      heading: 'Det du söker på',
      blocks: [
        'Det du skriver skickas krypterat till sökningen när webbplatsen körs med https. Det skrivs aldrig i loggar, och sparas inte.',
        'Korta sökord står i sidans adress i din webbläsare, så att du kan dela en sökning och gå tillbaka. De finns alltså i din webbläsares historik. Texter över 100 tecken står aldrig i adressen.',
        'Byter du språk med en lång text sparas den i fliken tills nästa sida har öppnats.',
      ],
    },
    {
      id: 'senaste',
      heading: 'Dina senaste sökningar',
      blocks: [
        'Dina tio senaste korta sökningar sparas i din egen webbläsare, så att du lätt kan söka igen. De skickas inte till någon. Du ser dem när du ställer dig i den tomma sökrutan. Där kan du ta bort en eller alla, och stänga av att de sparas.',
        'Delar du dator med andra? Stäng av att sökningar sparas, eller ta bort dem när du är klar.',
        'De studier du väljer att jämföra sparas i fliken tills du stänger den.',
      ],
    },
    {
      id: 'plats',
      heading: 'Var du bor',
      blocks: [
        'Orten eller postnumret används bara för att räkna avstånd i svaret. Väljer du ”Använd min position” avrundas positionen på din enhet till ungefär en mil innan den skickas. Den sparas inte, och står aldrig i adressen.',
      ],
    },
    {
      id: 'lankar',
      heading: 'Länkar till andra',
      blocks: [
        'När du följer en länk till ett register eller en nod gäller deras regler. Din webbläsare berättar inte för dem vilken sida du kom från.',
      ],
    },
    {
      id: 'kontaktuppgifter',
      heading: 'Personers kontaktuppgifter',
      blocks: [
        'Namn och adresser till personer visas bara när ett studieregister självt publicerar dem som studiens kontakt.',
      ],
    },
  ],
  sources: [],
};
