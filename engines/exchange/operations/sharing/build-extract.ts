import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type ExtractCheck, MOST_SUPPRESSED } from '../../contract/sharing.ts'
import { versionsOfDataSet } from '../../store/sharing/data-sets.ts'
import {
  type BuiltExtract,
  claimExtract,
  type KeptExtract,
  saveBuilt,
  touchClaim,
} from '../../store/sharing/extracts.ts'
import type { SharingDeps } from './deps.ts'
import { countPassing, writePassing } from './extract-file.ts'
import { pick, writeSafeRows } from './safe-rows.ts'

/** Milliseconds after which a builder that says nothing is given up. */
const SILENCE = 10 * 60_000

/** Builds the extract that has waited longest; false where none waits. What cannot be built says so, and does not come again. */
export async function buildNextExtract(deps: SharingDeps): Promise<boolean> {
  const db = deps.database.kysely
  const claim = deps.newId()
  const now = deps.clock.now()
  const kept = await claimExtract(db, claim, now, new Date(now.getTime() - SILENCE))
  if (!kept) return false
  const name = `${kept.id}.${claim}.csv`
  const built = await build(deps, kept, claim, name).catch((error: unknown): BuiltExtract => {
    deps.log.error('an extract could not be built', { kind: kept.extract.dataSet, error })
    return { build: 'failed' }
  })
  await rm(join(deps.extractFolder, `${name}.part`), { force: true })
  const isOurs = await saveBuilt(db, kept.id, claim, built)
  if (!isOurs || !built.file) await rm(join(deps.extractFolder, name), { force: true })
  return true
}

async function build(deps: SharingDeps, kept: KeptExtract, claim: string, name: string): Promise<BuiltExtract> {
  const { extract } = kept
  const versions = await versionsOfDataSet(deps.database.kysely, extract.dataSet)
  const dataSet = versions.find(({ version }) => version === extract.version)?.dataSet
  if (!dataSet) return { build: 'failed' }
  await mkdir(deps.extractFolder, { recursive: true, mode: 0o700 })
  const path = join(deps.extractFolder, name)
  const part = `${path}.part`
  const keepsClaim = () => touchClaim(deps.database.kysely, kept.id, claim, deps.clock.now())
  const made = await writeSafeRows(deps, { dataSet, extract, part, keepsClaim })
  if (!made.ok) {
    deps.log.error('an extract could not be built', { code: made.refusal.code })
    return { build: 'failed' }
  }
  const { classes, quasi, rows, emptied } = made.value
  const passes = (values: Parameters<typeof pick>[0]) => classes.passes(pick(values, quasi))
  const given = await countPassing(part, passes)
  const suppressedRows = rows - given
  const bearable = extract.small === 'suppress' ? rows * MOST_SUPPRESSED : 0
  const safe = given > 0 && suppressedRows <= bearable
  const counted = classes.count()
  const report: ExtractCheck = {
    ...counted,
    small: counted.small.map((values) => [...values]),
    k: extract.k,
    quasi: quasi.map((place) => extract.rules[place]?.column ?? ''),
    rows,
    suppressedRows,
    givenRows: safe ? given : 0,
    emptied,
    safe,
  }
  if (!safe) return { build: 'unsafe', report }
  const file = await writePassing(part, path, { header: extract.rules.map(({ column }) => column), passes })
  return { build: 'built', report, file: { name, rows: given, ...file } }
}
