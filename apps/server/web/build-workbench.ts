import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartFailure } from '@kangcheng/platform'
import { ROOT } from '../settings.ts'

const APP = join(ROOT, 'apps/workbench')
const DIST = join(APP, 'dist')
const STAMP = '.built-from'
const SOURCES = [
  'apps/{workbench,web-kit}/**/*.{ts,tsx,css,html,json,svg}',
  '{engines/*,foundation/access}/contract/**/*.ts',
  'package-lock.json',
]

export const WORKBENCH = new URL('../../workbench/dist/', import.meta.url)

/** Builds the workbench unless it was built from exactly these sources; some seconds when it has to. */
export function buildWorkbench(): 'built' | 'fresh' {
  const fingerprint = sourcesFingerprint()
  if (isBuiltFrom(fingerprint)) return 'fresh'
  // Built elsewhere and moved whole: another instance may be serving these pages, or building them at this moment.
  const scratch = join(ROOT, 'node_modules/.cache', `workbench-${process.pid}`)
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  const { status, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--logLevel', 'error', '--outDir', scratch, '--emptyOutDir'],
    // Whatever builds it, a test run too: what is served afterwards must not be a development build.
    { cwd: APP, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  )
  if (status !== 0)
    throw new StartFailure('web.build-failed', `the workbench cannot be built: ${stderr.trim().slice(0, 500)}`)
  writeFileSync(join(scratch, STAMP), fingerprint)
  moveIntoPlace(scratch, fingerprint)
  return 'built'
}

function moveIntoPlace(scratch: string, fingerprint: string): void {
  const former = `${scratch}-former`
  try {
    if (existsSync(DIST)) renameSync(DIST, former)
    renameSync(scratch, DIST)
  } catch (error) {
    if (!isBuiltFrom(fingerprint)) throw error
  } finally {
    for (const folder of [scratch, former]) rmSync(folder, { recursive: true, force: true })
  }
}

function isBuiltFrom(fingerprint: string): boolean {
  const stamp = join(DIST, STAMP)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint
}

function sourcesFingerprint(): string {
  const away = (name: string) => /(^|\/)(node_modules|dist)$/.test(name)
  const files = globSync(SOURCES, { cwd: ROOT, exclude: away }).sort()
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(join(ROOT, file)))
  return hash.digest('hex')
}
