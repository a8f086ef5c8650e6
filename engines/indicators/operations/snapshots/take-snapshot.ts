import { type Actor, type Decision, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type {
  FrozenEvaluation,
  SnapshotContent,
  SnapshotKind,
  SnapshotPreview,
  SnapshotSummary,
} from '../../contract/index.ts'
import { canonicalText } from '../../rules/canonical-text.ts'
import { chooseScheme } from '../../rules/snapshots/choose-scheme.ts'
import { withFigures } from '../../rules/snapshots/freeze-evaluation.ts'
import { checkSnapshotDay } from '../../rules/snapshots/snapshot-day.ts'
import { loadDefinitions } from '../../store/definitions.ts'
import { insertSnapshot, type KeptSnapshot } from '../../store/snapshots/snapshots.ts'
import type { Within } from '../../store/tables.ts'
import { type Deps, inScope } from '../deps.ts'
import { loadPlanInRegion, type PlanQuestion } from '../plan-in-region.ts'
import { contentHash } from './content-hash.ts'
import { freezePlan } from './freeze-plan.ts'

type SnapshotQuestion = Pick<PlanQuestion, 'plan' | 'region'> & { asOf: string }

/** What a snapshot as of a day would hold, before anybody freezes it. */
export async function previewSnapshot(
  deps: Deps,
  actor: Actor,
  question: SnapshotQuestion,
): Promise<Result<SnapshotPreview>> {
  const may = await mayTake(deps, actor, question)
  if (!may.ok) return may
  const look = {
    operation: 'indicators.preview-snapshot',
    subject: `plan/${question.plan}`,
    detail: { asOf: question.asOf },
  }
  return inScope(deps, may.value, look, async (within) => {
    const frozen = await freezeAsked(deps, within, may.value, question)
    if (!frozen.ok) return frozen
    const { plan, region, asOf, counts, domains, invented, rows, findings } = frozen.value
    const indicators = rows.length
    return ok({
      ...{ plan, region, asOf, counts, domains, invented, indicators },
      withFigures: withFigures(frozen.value),
      findings: findings.length,
    })
  })
}

/**
 * Freezes the evaluation of a plan as of a day, for ever. Its hash goes into the audit chain with the look, where nobody
 * who changes the database later can change it unnoticed.
 */
export async function takeSnapshot(
  deps: Deps,
  actor: Actor,
  request: SnapshotQuestion & { kind: SnapshotKind; title: string },
): Promise<Result<SnapshotSummary>> {
  const may = await mayTake(deps, actor, request)
  if (!may.ok) return may
  const detail: Record<string, string> = { kind: request.kind, asOf: request.asOf }
  const look = { operation: 'indicators.take-snapshot', subject: `plan/${request.plan}`, detail }
  return inScope(deps, may.value, look, async (within) => {
    // Half a sign is kept otherwise in a column than in JSON, and the two would disagree.
    const title = request.title.trim().toWellFormed()
    if (title === '') return refuse('snapshot.title-missing')
    const frozen = await freezeAsked(deps, within, may.value, request)
    if (!frozen.ok) return frozen
    const place = await directoryIn(within).findRegion(frozen.value.region)
    if (!place) return refuse('value.region-unknown', { region: frozen.value.region })
    const schemes = await loadDefinitions(within, 'evaluation-scheme')
    const content: SnapshotContent = {
      format: 1,
      kind: request.kind,
      title,
      takenAt: deps.clock.now().toISOString(),
      takenBy: actor.userId,
      steps: chooseScheme(schemes.values(), request)?.steps ?? [],
      ...frozen.value,
    }
    const kept = keptSnapshot(deps.newId(), place.path, content)
    if (!(await insertSnapshot(within, kept))) return refuse('snapshot.exists', { day: kept.asOf, title })
    detail.snapshot = kept.id
    detail.sha256 = kept.sha256
    await deps.outbox.append(within, {
      id: deps.newId(),
      type: 'indicators.snapshot-taken',
      subject: `snapshot/${kept.id}`,
      payload: {
        snapshot: kept.id,
        plan: kept.plan,
        version: kept.planVersion,
        region: kept.region,
        kind: kept.kind,
        asOf: kept.asOf,
        sha256: kept.sha256,
      },
      occurredAt: deps.clock.now(),
    })
    const { regionPath: _path, content: _text, ...summary } = kept
    return ok(summary)
  })
}

function mayTake(deps: Deps, actor: Actor, { region }: SnapshotQuestion) {
  return deps.access.require(actor, 'indicators.snapshot.take', region === undefined ? {} : { region }, 'planning')
}

async function freezeAsked(
  deps: Deps,
  within: Within,
  decision: Decision,
  question: SnapshotQuestion,
): Promise<Result<FrozenEvaluation>> {
  const today = deps.clock.today()
  const asked = await loadPlanInRegion(within, decision, question, today)
  if (!asked.ok) return asked
  const day = checkSnapshotDay(asked.value.plan, asked.value.asOf, today)
  if (!day.ok) return day
  const frozen = await freezePlan(within, asked.value)
  return withFigures(frozen) === 0 ? refuse('snapshot.no-figures', { day: day.value }) : ok(frozen)
}

function keptSnapshot(id: string, regionPath: string, content: SnapshotContent): KeptSnapshot {
  const text = canonicalText(content)
  const { plan, region, kind, title, asOf, takenAt, takenBy, invented } = content
  return {
    ...{ id, region, regionPath, kind, title, asOf, takenAt, takenBy, invented },
    plan: plan.code,
    planVersion: plan.version,
    content: text,
    sha256: contentHash(text),
  }
}
