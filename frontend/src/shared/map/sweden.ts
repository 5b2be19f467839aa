export { outlines, viewBox } from './outlines';

/** The drawing's projection. Source: design.md, charts and map. */
export function project(longitude: number, latitude: number): { x: number; y: number } {
  const mercator = (degrees: number): number => (Math.asinh(Math.tan((degrees * Math.PI) / 180)) * 180) / Math.PI;
  return { x: (longitude - 10.96) * 26.3 - 1.5, y: (mercator(69.06) - mercator(latitude)) * 26.3 + 1.5 };
}
