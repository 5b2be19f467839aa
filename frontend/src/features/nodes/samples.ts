import type { RegionalNode } from './map';

/** Two regional nodes that share Halland, for tests. */
export const nodes: RegionalNode[] = [
  {
    id: 'gothia-forum',
    name: 'Gothia Forum',
    healthcareRegion: { name: 'Västra sjukvårdsregionen' },
    regions: [
      { code: 'O', name: 'Västra Götalandsregionen' },
      { code: 'N', name: 'Region Halland' },
    ],
    localNodes: [{ id: 'uppsala', name: 'Lokal nod', region: { code: 'C', name: 'Region Uppsala' } }],
  },
  {
    id: 'forum-soder',
    name: 'Forum Söder',
    healthcareRegion: { name: 'Södra sjukvårdsregionen' },
    regions: [
      { code: 'M', name: 'Region Skåne' },
      { code: 'N', name: 'Region Halland' },
    ],
    localNodes: [],
  },
];
