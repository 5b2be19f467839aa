import type { RoughPosition } from './state';

/** Why the device's position could not be had. */
export type PositionFailure = 'denied' | 'unavailable';

const WAIT_MS = 15_000;

/** The device's position, rounded here, before anything is sent: a tenth of a degree is about ten kilometres. */
export function roughPosition(): Promise<RoughPosition | PositionFailure> {
  return new Promise((found) => {
    if (!('geolocation' in navigator)) {
      found('unavailable');
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => found({ latitude: tenth(coords.latitude), longitude: tenth(coords.longitude) }),
      (error) => found(error.code === error.PERMISSION_DENIED ? 'denied' : 'unavailable'),
      { enableHighAccuracy: false, timeout: WAIT_MS, maximumAge: 10 * 60_000 },
    );
  });
}

/** Rounded to a tenth of a degree. */
export function tenth(degrees: number): number {
  return Math.round(degrees * 10) / 10;
}
