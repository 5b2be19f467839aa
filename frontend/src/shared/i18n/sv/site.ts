/** The frame of every page, titles, failures: in Swedish. */
export const site = {
  name: 'Studielots',
  tagline: 'Hitta rätt bland kliniska studier i Sverige',
  description: 'Sök kliniska studier i Sverige med egna ord: vad som är öppet nu, nära dig, och vem du kan fråga.',
  home: 'Studielots, till startsidan',
  onThisPage: 'På den här sidan',
  sources: 'Källor',
  source: 'Källa',
  skip: 'Hoppa till innehållet',
  mainNav: 'Huvudmeny',
  footerNav: 'Om webbplatsen',
  otherLanguage: 'In English',
  otherLanguageLong: 'Read this page in English',
  search: 'Sök studier',
  nodes: 'Noder',
  participate: 'Att delta',
  about: 'Om Studielots',
  aboutShort: 'Om',
  accessibility: 'Tillgänglighet',
  privacy: 'Integritet',
  graphiql: 'GraphQL för utvecklare',
  footer: 'En öppen ingång till kliniska studier i Sverige.',
  footerSource:
    'Studiernas uppgifter kommer från studieregister, bland annat ClinicalTrials.gov (U.S. National Library of Medicine), som inte har granskat webbplatsen.',
  newWindow: 'extern webbplats',
  loadingPage: 'Sidan laddas',
};

export const titles = {
  search: 'Hitta en klinisk studie',
  study: 'Klinisk studie',
  compare: 'Jämför studier',
  nodes: 'Noder i hela landet',
  node: 'Nod',
  participate: 'Att delta i en studie',
  about: 'Om Studielots',
  accessibility: 'Tillgänglighet för Studielots',
  privacy: 'Integritet',
  notFound: 'Sidan finns inte',
};

export const descriptions = {
  study: 'Vad studien handlar om, för vem, var den finns, om den är öppen och vem du kan fråga.',
  compare: 'Upp till fem kliniska studier bredvid varandra: status, för vem, var och vem du kan fråga.',
  nodes: 'De sex regionala noderna och deras lokala noder: vem som hjälper till med kliniska studier i din region.',
  node: 'En nod för kliniska studier: område, lokala noder och hur du når dem.',
  participate:
    'Samtycke, att avbryta, försäkring, placebo och kostnader: det här innebär det att delta i en klinisk studie.',
  about: 'Vad Studielots är, var uppgifterna kommer ifrån och hur studiernas status blir till.',
  accessibility: 'Hur tillgänglig webbplatsen är, vilka brister som är kända och hur du klagar.',
  privacy: 'Vilka uppgifter webbplatsen hanterar: inga kakor, inga sökord i loggar.',
  notFound: 'Sidan finns inte.',
};

export const failure = {
  offline: 'Du är inte uppkopplad',
  offlineText: 'Sökningen fortsätter av sig själv när uppkopplingen är tillbaka.',
  unreachable: 'Sökningen svarar inte',
  unreachableText: 'Det är inte ditt fel. Vänta en stund och försök igen.',
  limited: 'Det kom för många frågor på kort tid',
  limitedText: (seconds: number | null) =>
    seconds === null ? 'Vänta en stund och försök igen.' : `Vänta ${seconds} sekunder och försök igen.`,
  refused: 'Sökningen gick inte att tolka',
  refusedText: 'Tjänsten svarade:',
  retry: 'Försök igen',
  keptResults: 'Det du ser nedanför är det senaste svaret.',
};

export const notFound = {
  heading: 'Sidan finns inte',
  text: 'Adressen leder ingenstans. Den kan vara felskriven, eller så har sidan flyttat.',
  search: 'Sök studier',
  nodes: 'Hitta din nod',
};
