import type { Messages } from '../sv';

/** The nodes: in English. */
export const nodes: Messages['nodes'] = {
  heading: 'Nodes across the country',
  lead: 'Six regional nodes, one in each healthcare region, support clinical studies. Mellansverige also has seven local nodes. Turn to them with questions about studies where you live.',
  mapLabel: 'Map of Sweden’s regions, coloured by regional node',
  mapHelp: 'Choose a region on the map to get to its node. Everything on the map is in the list too.',
  mapAttribution: 'Map:',
  mapSimplified: 'simplified',
  mapRegion: (region: string, node: string) => `${region}: ${node}`,
  listHeading: 'All nodes',
  regionsLabel: 'Regions',
  localNodes: 'Local nodes',
  localNodeCount: (n: number) => (n === 1 ? '1 local node' : `${n} local nodes`),
  contact: 'Contact',
  studies: (n: string, one: boolean) => (one ? '1 study in the area' : `${n} studies in the area`),
  seeStudies: 'Search studies in the area',
  partOf: 'Part of',
  hallandSplit:
    'Halland is split: Kungsbacka, Varberg and Falkenberg belong to the western healthcare region, Halmstad, Hylte and Laholm to the southern.',
  notFound: 'The node does not exist',
  notFoundText: 'The address leads to none of the nodes.',
  all: 'All nodes',
  loading: 'Fetching the nodes',
  region: 'Region',
  healthcareRegion: 'Healthcare region',
  pattern: 'Pattern on the map',
};
