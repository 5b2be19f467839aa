import type { Messages } from '../sv';

/** The names of the 21 regions in English, for an address that names one which no answer does. */
export const regions: Messages['regions'] = {
  AB: 'Region Stockholm',
  C: 'Region Uppsala',
  D: 'Region Sörmland',
  E: 'Region Östergötland',
  F: 'Region Jönköping County',
  G: 'Region Kronoberg',
  H: 'Region Kalmar County',
  I: 'Region Gotland',
  K: 'Region Blekinge',
  M: 'Region Skåne',
  N: 'Region Halland',
  O: 'Region Västra Götaland',
  S: 'Region Värmland',
  T: 'Region Örebro County',
  U: 'Region Västmanland',
  W: 'Region Dalarna',
  X: 'Region Gävleborg',
  Y: 'Region Västernorrland',
  Z: 'Region Jämtland Härjedalen',
  AC: 'Region Västerbotten',
  BD: 'Region Norrbotten',
};
