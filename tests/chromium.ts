import { existsSync } from 'node:fs'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium']

/** Path of the Chromium on this machine: `KANGCHENG_CHROMIUM`, or where distributions put it; `undefined` without one. */
export function findChromium(): string | undefined {
  const named = process.env.KANGCHENG_CHROMIUM
  return [...(named ? [named] : []), ...PLACES].find((place) => existsSync(place))
}
