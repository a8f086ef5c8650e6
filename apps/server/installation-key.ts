import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartFailure } from '@kangcheng/platform'
import type { Settings } from './settings.ts'

const BYTES = 32

/**
 * The installation's own secret, under which second factors are encrypted: made from KANGCHENG_SECRET, or 32 random bytes
 * in the file `secret` of the data folder, made when they are first needed. Read once. Throws a {@link StartFailure} where
 * the file is damaged: another secret in its place would make every second factor unreadable.
 */
export function installationKey({ secret, dataFolder }: Pick<Settings, 'secret' | 'dataFolder'>): () => Uint8Array {
  let known: Uint8Array | undefined
  return () => {
    known ??= secret === undefined ? keyInFolder(dataFolder) : createHash('sha256').update(secret).digest()
    return known
  }
}

function keyInFolder(folder: string): Uint8Array {
  const file = join(folder, 'secret')
  try {
    mkdirSync(folder, { recursive: true })
    // Only where there is none: of two processes that start together one makes it and both read it.
    writeFileSync(file, `${randomBytes(BYTES).toString('hex')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw new StartFailure('settings.invalid', `the file ${file} cannot be made: set KANGCHENG_SECRET`, {
        cause: error,
      })
    }
  }
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
  if (key.length === BYTES) return key
  throw new StartFailure('settings.invalid', `the file ${file} is damaged: bring it back from a backup`)
}
