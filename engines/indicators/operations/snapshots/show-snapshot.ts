import { type Actor, type Decision, directoryIn, fileDetail } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { Reproduction, SnapshotPage, SnapshotProgress } from '../../contract/index.ts'
import { checkSignature } from '../../rules/snapshots/check-signature.ts'
import { reproductionOf } from '../../rules/snapshots/reproduce.ts'
import { loadDefinitions } from '../../store/definitions.ts'
import { loadPlan } from '../../store/plans.ts'
import type { Within } from '../../store/tables.ts'
import { type Deps, inScope } from '../deps.ts'
import { evaluateWhole } from './freeze-plan.ts'
import { type OpenedSnapshot, openSnapshot } from './open-snapshot.ts'
import { signerOf } from './signer-of.ts'

/** A snapshot as it was frozen, whether it would still come out so, what was said of it, and who signs next. */
export async function showSnapshot(
  deps: Deps,
  actor: Actor,
  question: { id: string } & FileWish,
): Promise<Result<SnapshotPage>> {
  const may = await deps.access.require(actor, 'indicators.snapshot.read', {}, 'planning')
  if (!may.ok) return may
  const look = {
    operation: 'indicators.show-snapshot',
    subject: `snapshot/${question.id}`,
    detail: fileDetail(question),
  }
  return inScope(deps, may.value, look, async (within) => {
    const opened = await openSnapshot(within, may.value, question.id)
    if (!opened.ok) return opened
    const { content, intact } = opened.value
    return ok({
      ...(await progressOf(within, may.value, opened.value)),
      content,
      intact,
      ...(intact && { reproduction: await reproduce(within, opened.value) }),
    })
  })
}

/** All of a snapshot that changes, as the actor sees it. */
export async function progressOf(
  within: Within,
  decision: Decision,
  opened: OpenedSnapshot,
): Promise<SnapshotProgress> {
  const { kept, content, intact, events, state, slots } = opened
  const { regionPath: _path, content: _text, ...snapshot } = kept
  const signer = signerOf(decision, kept)
  const people = [content.takenBy, ...events.flatMap(({ by, onBehalfOf = by }) => [by, onBehalfOf])]
  const directory = directoryIn(within)
  return {
    snapshot,
    comments: state.comments,
    conclusions: state.conclusions,
    round: state.round,
    slots: slots.map((slot) => ({
      ...slot,
      mine: intact && checkSignature(content, state, slots, { ...slot, signer, declines: true }).ok,
    })),
    history: events.filter(({ kind }) => kind === 'signed' || kind === 'declined' || kind === 'reopened'),
    names: {
      region: (await directory.findRegion(content.region))?.name ?? { zh: content.region },
      organisations: await namesOfOrganisations(within, opened),
      people: await directory.namesOfUsers([...new Set(people)]),
    },
  }
}

/** Asks the snapshot's question again, of the plan and the definitions as they are today. */
async function reproduce(within: Within, { content }: OpenedSnapshot): Promise<Reproduction> {
  const { region, asOf } = content
  const kept = await loadPlan(within, content.plan.code)
  if (!kept) throw new Error('a plan is never taken away, but this snapshot has none')
  const { plan } = kept
  const definitions = await loadDefinitions(
    within,
    'indicator',
    plan.indicators.map(({ code }) => code),
  )
  return reproductionOf(content, await evaluateWhole(within, { plan, region, asOf, definitions }))
}

async function namesOfOrganisations(
  within: Within,
  { content, events }: OpenedSnapshot,
): Promise<SnapshotPage['names']['organisations']> {
  const wanted = new Set([
    ...content.domains.flatMap(({ lead }) => lead ?? []),
    ...events.map((one) => one.organisation),
  ])
  const known = await directoryIn(within).organisations()
  return Object.fromEntries(known.filter(({ code }) => wanted.has(code)).map(({ code, name }) => [code, name]))
}
