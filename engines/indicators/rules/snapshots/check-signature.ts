import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { SnapshotContent } from '../../contract/index.ts'
import { type SnapshotState, slotKey } from './fold-events.ts'
import type { Slot } from './slots.ts'

/** Who wants to sign. */
export interface Signer {
  /** Theirs, and whose rights they use. */
  accounts: readonly string[]
  /** In whose name they sign. */
  organisation: { readonly code: string; readonly path: string }
  /** Whether one role lets them sign where the snapshot is and, where a path is given, for that organisation. */
  signsAs: (role: string, organisation: string | undefined) => boolean
}

export type SignRefusal =
  | 'snapshot.slot-not-found'
  | 'snapshot.changed-meanwhile'
  | 'snapshot.slot-signed'
  | 'snapshot.not-its-turn'
  | 'snapshot.not-the-signer'
  | 'snapshot.signed-another-step'
  | 'snapshot.conclusion-missing'

type Content = Pick<SnapshotContent, 'steps' | 'domains'>

/** Whether this person may sign this slot now, or refuse to. `cover` is what they have seen. */
export function checkSignature(
  content: Content,
  state: SnapshotState,
  slots: readonly Slot[],
  wish: { step: string; domain?: string | undefined; cover?: string; signer: Signer; declines?: boolean },
): Result<Slot, SignRefusal> {
  const { signer } = wish
  const slot = slots.find((one) => slotKey(one) === slotKey(wish))
  const step = content.steps.find(({ code }) => code === wish.step)
  if (!slot || !step) return refuse('snapshot.slot-not-found')
  if (slot.state === 'signed') return refuse('snapshot.slot-signed')
  if (!slot.next) return refuse('snapshot.not-its-turn')
  const { code, path } = signer.organisation
  const isTheirs =
    slot.organisation === undefined
      ? signer.signsAs(step.role, undefined)
      : slot.organisation === code && signer.signsAs(step.role, path)
  if (!isTheirs) return refuse('snapshot.not-the-signer')
  const elsewhere = [...state.signatures.values()].filter((one) => one.kind === 'signed' && one.step !== step.code)
  if (elsewhere.some(({ by, onBehalfOf = by }) => signer.accounts.some((id) => id === by || id === onBehalfOf))) {
    return refuse('snapshot.signed-another-step')
  }
  if (wish.cover !== undefined && wish.cover !== slot.cover) return refuse('snapshot.changed-meanwhile')
  // Refusing needs no conclusion: that there is none may be why.
  const missing = wish.declines ? undefined : missingConclusion(content, state, slot)
  if (missing) return refuse('snapshot.conclusion-missing', { zh: missing.zh, en: missing.en ?? missing.zh })
  return ok(slot)
}

/** The slots that wait for this person: they can sign now, and it is not as they, or one of theirs, refused it. */
export function slotsWaitingFor(
  content: Content,
  state: SnapshotState,
  slots: readonly Slot[],
  signer: Signer,
): Slot[] {
  return slots.filter(
    (slot) =>
      checkSignature(content, state, slots, { ...slot, signer }).ok &&
      !(slot.state === 'declined' && slot.signature?.cover === slot.cover),
  )
}

const WHOLE = { zh: '总体', en: 'the whole' }

/** The first conclusion that a signature would stand for and that is not written. */
function missingConclusion({ domains }: Content, { conclusions }: SnapshotState, slot: Slot) {
  const written = new Set(
    conclusions.filter(({ revisions }) => revisions.at(-1)?.text).map(({ domain = '' }) => domain),
  )
  const domain = domains.find(({ code }) => (slot.domain ?? code) === code && !written.has(code))
  if (domain) return domain.name
  return slot.domain === undefined && !written.has('') ? WHOLE : undefined
}
