import { existsSync } from 'node:fs'

/** Where distributions put it. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium']

/** Path of the Chromium of this machine: the one named, or where distributions put it; `undefined` without one. */
export function findChromium(named: string | undefined): string | undefined {
  return [...(named ? [named] : []), ...PLACES].find((place) => existsSync(place))
}
