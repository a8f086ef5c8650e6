import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartFailure } from '@kangcheng/platform'
import { ROOT } from '../settings.ts'

const APP = join(ROOT, 'apps/workbench')
const STAMP = join(APP, 'dist/.built-from')
const SOURCES = [
  'apps/{workbench,web-kit}/**/*.{ts,tsx,css,html,json,svg}',
  '{engines/*,foundation/access}/contract/*.ts',
  'package-lock.json',
]

export const WORKBENCH = new URL('../../workbench/dist/', import.meta.url)

/** Builds the workbench unless it was built from exactly these sources; some seconds when it has to. */
export function buildWorkbench(): 'built' | 'fresh' {
  const fingerprint = sourcesFingerprint()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint) return 'fresh'
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: APP,
    encoding: 'utf8',
  })
  if (status !== 0)
    throw new StartFailure('web.build-failed', `the workbench cannot be built: ${stderr.trim().slice(0, 500)}`)
  mkdirSync(dirname(STAMP), { recursive: true })
  writeFileSync(STAMP, fingerprint)
  return 'built'
}

function sourcesFingerprint(): string {
  const away = (name: string) => /(^|\/)(node_modules|dist)$/.test(name)
  const files = globSync(SOURCES, { cwd: ROOT, exclude: away }).sort()
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(join(ROOT, file)))
  return hash.digest('hex')
}
