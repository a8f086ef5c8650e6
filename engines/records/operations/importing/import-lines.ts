import { setImmediate as others } from 'node:timers/promises'
import type { Decision } from '@kangcheng/access'
import { pathsFor } from '../../definitions/paths.ts'
import { outlineOf } from '../../rules/addressing/chart-element.ts'
import { fault, type Issue } from '../../rules/issue.ts'
import { isObject, type Resource } from '../../rules/resource.ts'
import { type IndexValues, indexOf } from '../../rules/searching/index-values.ts'
import { beginImport, finishImport, type ImportWithFaults, type LineFault, moveImport } from '../../store/imports.ts'
import type { GivenId } from '../../store/placements.ts'
import type { Checks } from '../checks.ts'
import type { Deps } from '../deps.ts'
import { coversSources } from '../open-sources.ts'
import { applyEntry, outOfReach } from '../writing/apply-entry.ts'
import { patientsOf } from '../writing/change-resource.ts'
import type { CommitUnit } from '../writing/commit-units.ts'
import type { Entry, EntryFailure } from '../writing/entry.ts'
import { resolveEntry } from '../writing/resolve-entry.ts'
import { Overtaken, type Staging } from '../writing/staging.ts'
import { sentText } from '../writing/version.ts'
import { readLines } from './read-lines.ts'

/** Lines of one transaction. */
const BATCH = 1_000

interface ImportDone extends ImportWithFaults {
  /** Lines of this sending that no earlier one had brought. */
  readonly newLines: number
}

/**
 * Takes in NDJSON, a thousand lines a transaction: what is valid is written, by its id where it has one, and each line that
 * is not is named. Interrupted, it goes on behind the last line that was committed when it is sent again under its name.
 */
export async function importLines(
  deps: Deps & { readonly bring: CommitUnit; readonly checks: Checks },
  decision: Decision,
  name: string,
  chunks: AsyncIterable<Buffer | string>,
): Promise<ImportDone | EntryFailure> {
  const organisation = decision.actor.organisation.code
  const source = await deps.sources.own(decision)
  const open = (await deps.sources.settings(decision))['app.record_sources']
  if (!coversSources(open, String(source))) {
    const look = { operation: 'records.import', subject: '' }
    await deps.access.noteLook(decision, look, { outcome: 'refused', refusal: 'access.outside-scope' })
    return outOfReach()
  }
  const begun = await beginImport(deps.database.kysely, { id: deps.newId(), name, organisation, now: deps.clock.now() })
  let line = 0
  let writing: Promise<unknown> = Promise.resolve()
  for await (const lines of readLines(chunks, BATCH)) {
    const from = line
    line += lines.length
    if (line <= begun.lines) continue
    const skipped = Math.max(0, begun.lines - from)
    const batch = await checkLines(deps.checks, lines.slice(skipped), from + skipped)
    // The next lines are read and checked while these are written.
    await writing
    writing = writeBatch(deps, decision, source, begun.id, batch)
    writing.catch(() => {})
  }
  await writing
  const db = deps.database.kysely
  await finishImport(db, begun.id, deps.clock.now())
  const done = await beginImport(db, { id: begun.id, name, organisation, now: deps.clock.now() })
  return { ...done, newLines: Math.max(0, line - begun.lines) }
}

/**
 * A line that can be written, its text and what it is found by: all made while the lines before are being written. Of the
 * resource itself only the outline is kept until then.
 */
interface Checked {
  readonly line: number
  readonly resource: Resource
  readonly text: string
  readonly values: IndexValues
}

interface Batch {
  readonly from: number
  readonly lines: number
  readonly resources: readonly Checked[]
  readonly refused: number
  readonly faults: readonly LineFault[]
}

async function checkLines(checks: Checks, lines: readonly string[], from: number): Promise<Batch> {
  const resources: Checked[] = []
  const faults: LineFault[] = []
  let refused = 0
  for (const [index, text] of lines.entries()) {
    // In between the lines before go on being written, and other requests are answered.
    if (index % 8 === 0) await others()
    if (text.trim() === '') continue
    const checked = await checkLine(checks, text)
    if (checked.ok) resources.push({ ...checked, line: from + index + 1 })
    else {
      refused++
      faults.push({ line: from + index + 1, issues: checked.issues.slice(0, 5) })
    }
  }
  return { from, lines: lines.length, resources, refused, faults }
}

async function checkLine(
  checks: Checks,
  text: string,
): Promise<({ ok: true } & Omit<Checked, 'line'>) | { ok: false; issues: readonly Issue[] }> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, issues: [fault('structure', 'The line is no JSON.')] }
  }
  const type = isObject(value) && typeof value.resourceType === 'string' ? value.resourceType : ''
  // It takes a permission of its own, and its endpoint would never have been asked.
  if (type === 'Subscription')
    return { ok: false, issues: [fault('business-rule', 'A Subscription is written by itself.')] }
  const check = await checks.of(type)
  const paths = await pathsFor(type)
  if (!check || !paths)
    return { ok: false, issues: [fault('not-supported', 'The line has no resourceType of FHIR R4.')] }
  const checked = check(value)
  if (!checked.ok) return checked
  const { resource } = checked
  return { ok: true, resource: outlineOf(resource), text: sentText(resource), values: indexOf(resource, paths) }
}

async function writeBatch(
  deps: Deps & { readonly bring: CommitUnit },
  decision: Decision,
  source: number,
  id: string,
  batch: Batch,
): Promise<void> {
  await deps.bring({
    decision,
    operation: 'records.import',
    size: batch.resources.length + 1,
    wanted: batch.resources.flatMap(({ resource }) => wantedBy(resource)),
    subject: () => `import/${id} ${batch.from + 1}-${batch.from + batch.lines}`,
    async work(staging) {
      let written = 0
      let unchanged = 0
      const faults = [...batch.faults]
      for (const { line, resource, text, values } of batch.resources) {
        const answer = await bring(staging, resource, { source, indexOf: () => values, textOf: () => text })
        if (!answer.ok) faults.push({ line, issues: answer.issues })
        else if (answer.row?.changed === staging.now) written++
        else unchanged++
      }
      const refused = batch.refused + batch.resources.length - written - unchanged
      faults.sort((one, other) => one.line - other.line)
      const step = { now: deps.clock.now(), lines: batch.lines, written, unchanged, refused, faults }
      if (!(await moveImport(staging.db, id, batch.from, step))) throw new Overtaken('moved by another request')
      return { ok: true as const }
    },
  })
}

async function bring(staging: Staging, resource: Resource, facts: Parameters<typeof applyEntry>[3]) {
  const { resourceType: type, id } = resource
  const entry: Entry =
    id === undefined ? { method: 'create', type, resource } : { method: 'update', type, id, resource }
  return applyEntry(staging, entry, await resolveEntry(staging, entry), facts)
}

function wantedBy(resource: Resource): GivenId[] {
  const { resourceType: type, id } = resource
  return [...(id === undefined ? [] : [{ type, id }]), ...patientsOf(resource)]
}
