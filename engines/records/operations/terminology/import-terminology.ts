import { createHash } from 'node:crypto'
import type { Decision } from '@kangcheng/access'
import { readDay } from '@kangcheng/kernel'
import type { TerminologyReport, TerminologyWish } from '../../contract/terminology.ts'
import { fault } from '../../rules/issue.ts'
import { insertConcepts } from '../../store/terminology/concepts.ts'
import { insertHead, removeVersion } from '../../store/terminology/heads.ts'
import { findCodeSystem } from './find-terminology.ts'
import type { TerminologyFile } from './read-table-file.ts'
import { readTerminologyFile } from './read-terminology-file.ts'
import { failed, type TerminologyDeps, type TerminologyFailure } from './terminology-deps.ts'

const LONGEST_ADDRESS = 500

/**
 * Reads a file of codes and, if the wish says so, takes all of it or nothing. The report tells what is wrong line by line.
 * Needs `records.terminology.import`. A version that is loaded already is refused (409) unless it is to be replaced;
 * names of LOINC are always added to the version that is loaded.
 */
export async function importTerminology(
  deps: TerminologyDeps,
  decision: Decision,
  file: TerminologyFile,
  wish: TerminologyWish,
): Promise<{ readonly ok: true; readonly report: TerminologyReport } | TerminologyFailure> {
  const day = deps.clock.today()
  if (wish.activeFrom !== undefined && readDay(wish.activeFrom) === undefined) {
    return failed(422, [fault('value', 'activeFrom is no day of the calendar')])
  }
  const read = await readTerminologyFile(file, wish, (url, version) => findCodeSystem(deps, { url, version, day }))
  if (!read.ok) return failed(422, read.issues)
  const { report } = read.value
  if (wish.apply !== true || report.faultCount > 0) return { ok: true, report: { ...report, applied: false } }
  const { kind, url, version, size } = read.value
  if (url.length > LONGEST_ADDRESS || version.length > LONGEST_ADDRESS) {
    return failed(422, [fault('too-long', `url and version have at most ${LONGEST_ADDRESS} signs`)])
  }
  const look = {
    operation: 'records.import-terminology',
    subject: `terminology/${kind}`,
    detail: { url, version, size, format: wish.format },
  }
  const isKept = await deps.access.within(decision, look, async (trx) => {
    const isReplaced = wish.replace === true || wish.format === 'loinc-names'
    const replaced = isReplaced ? await removeVersion(trx, { kind, url, version }) : undefined
    const id = deps.newId()
    const isNew = await insertHead(trx, {
      id,
      kind,
      url,
      version,
      size,
      body: read.value.body,
      // Names that are added do not change from when a version counts.
      activeFrom: wish.activeFrom ?? replaced ?? day,
      origin: 'file',
      source: file.fileName.slice(0, 200),
      sha256: createHash('sha256').update(file.bytes).digest('hex'),
      at: deps.clock.now(),
      by: decision.actor.userId,
    })
    if (isNew) await insertConcepts(trx, id, read.value.concepts)
    return isNew
  })
  deps.cache.forgetHeads()
  if (!isKept)
    return failed(409, [fault('conflict', `version ${version} of ${url} is loaded already; it can be replaced`)])
  return { ok: true, report: { ...report, applied: true } }
}
