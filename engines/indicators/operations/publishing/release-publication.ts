import { type Actor, accountsOf, type Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { ChangedFigure, Publication, PublicationPage } from '../../contract/publishing/index.ts'
import { canonicalText } from '../../rules/canonical-text.ts'
import { isBeforePlanned } from '../../rules/publishing/calendar.ts'
import { publicationStep } from '../../rules/publishing/publication-step.ts'
import { titleOf } from '../../rules/publishing/titles.ts'
import { findPlannedRelease } from '../../store/publishing/planned-releases.ts'
import {
  type KeptPublication,
  loadPublication,
  lockPublication,
  savePublication,
} from '../../store/publishing/publications.ts'
import { insertRelease, takeReleaseTurn, type WrittenFile } from '../../store/publishing/releases.ts'
import type { Within } from '../../store/tables.ts'
import { type Deps, inScope } from '../deps.ts'
import { changedSince, disclosedSince, pageOf } from './show-publication.ts'
import { type FileFormat, writeFile } from './write-files.ts'

export interface ReleaseRequest {
  id: string
  version: number
  /** Needed where figures have changed since the draft, or before the planned day. */
  reason?: string | undefined
  /** On a machine without a browser: the Word file alone. */
  withoutPdf?: boolean | undefined
}

/**
 * Makes an approved publication public: its files are written and kept with their checksums, and what it says is never
 * changed again. The files are written between two transactions; whatever changed meanwhile is found in the second.
 */
export async function releasePublication(
  deps: Deps,
  actor: Actor,
  request: ReleaseRequest,
): Promise<Result<PublicationPage>> {
  const may = await deps.access.require(actor, 'indicators.publication.release', {}, 'planning')
  if (!may.ok) return may
  const { id } = request
  const look = { operation: 'indicators.release-publication', subject: `publication/${id}` }
  const ready = await inScope(deps, may.value, look, async (within) =>
    releasable(deps, within, may.value, await loadPublication(within, may.value, id), request),
  )
  if (!ready.ok) return ready
  const today = deps.clock.today()
  const files = await filesOf(deps, ready.value.publication, { day: today, withoutPdf: request.withoutPdf === true })
  if (!files.ok) return files
  return inScope(deps, may.value, look, async (within) => {
    await takeReleaseTurn(within)
    const still = await releasable(deps, within, may.value, await lockPublication(within, may.value, id), request)
    if (!still.ok) return still
    const { publication, changed } = still.value
    // A reason was given for what could be seen before.
    if (canonicalText(changed) !== canonicalText(ready.value.changed)) {
      return refuse('publication.figures-changed', { count: changed.length })
    }
    const next: KeptPublication = { ...publication, status: 'released', version: request.version + 1 }
    const { regionPath, content, office } = next
    await insertRelease(within, {
      release: {
        publication: id,
        edition: next.edition,
        kind: next.kind,
        plan: next.plan,
        region: next.region,
        period: next.period,
        title: titleOf(next, content.regionName),
        asOf: content.asOf,
        invented: content.invented,
        releasedOn: today,
        ...(next.changes === undefined ? {} : { changes: next.changes }),
      },
      regionPath,
      content: { ...content, sections: content.sections.filter(({ code }) => office[code]?.dropped !== true) },
      files: files.value,
      at: deps.clock.now(),
      by: actor.userId,
    })
    const reason = request.reason?.trim()
    const at = deps.clock.now().toISOString()
    await savePublication(within, next, { kind: 'released', at, by: actor.userId, ...(reason ? { reason } : {}) })
    await deps.outbox.append(within, {
      id: deps.newId(),
      type: 'indicators.publication-stepped',
      subject: `publication/${id}`,
      payload: {
        publication: id,
        step: 'released',
        kind: next.kind,
        plan: next.plan,
        region: next.region,
        period: next.period,
        edition: next.edition,
      },
      occurredAt: deps.clock.now(),
    })
    return ok(await pageOf(deps, within, may.value, next))
  })
}

async function releasable(
  deps: Deps,
  within: Within,
  decision: Decision,
  publication: KeptPublication | undefined,
  { version, reason }: ReleaseRequest,
): Promise<Result<{ publication: KeptPublication; changed: ChangedFigure[] }>> {
  if (!publication) return refuse('publication.not-found')
  if (publication.version !== version) return refuse('publication.changed-meanwhile')
  const step = publicationStep(
    { ...publication, standing: false },
    { kind: 'released', by: accountsOf(decision.actor), reason },
  )
  if (!step.ok) return step
  // No reason allows it.
  const disclosing = await disclosedSince(within, decision, publication)
  if (disclosing > 0) return refuse('publication.would-disclose', { count: disclosing })
  const changed = await changedSince(deps, within, publication)
  if (reason?.trim()) return ok({ publication, changed })
  if (changed.length > 0) return refuse('publication.figures-changed', { count: changed.length })
  const planned = await findPlannedRelease(within, publication)
  if (planned && isBeforePlanned(planned, deps.clock.today())) {
    return refuse('publication.before-planned-day', { day: planned.day })
  }
  return ok({ publication, changed })
}

async function filesOf(
  { printer }: Deps,
  publication: Publication,
  { day, withoutPdf }: { day: string; withoutPdf: boolean },
): Promise<Result<WrittenFile[]>> {
  const formats: FileFormat[] = withoutPdf ? ['docx'] : ['docx', 'pdf']
  const files: WrittenFile[] = []
  for (const language of publication.languages) {
    for (const format of formats) {
      const written = await writeFile(printer, { ...publication, status: 'released' }, { language, format, day })
      if (!written.ok) return written
      files.push(written.value)
    }
  }
  return ok(files)
}
