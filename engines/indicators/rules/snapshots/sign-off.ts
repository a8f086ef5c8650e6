import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { EvaluationStep, SignSlot, SnapshotContent } from '../../contract/index.ts'
import { canonicalText } from '../canonical-text.ts'
import { type SnapshotState, slotKey } from './fold-events.ts'

/** Who wants to sign. */
export interface Signer {
  /** Theirs, and whose rights they use. */
  accounts: readonly string[]
  roles: readonly string[]
  organisation: { readonly code: string }
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
type Slot = Omit<SignSlot, 'mine'>

/**
 * What a signature of a slot stands for, to be digested: this snapshot in this round, and the conclusion of the domain
 * or, where no domain is signed for, all of them.
 */
export function coverText(
  sha256: string,
  { round, conclusions }: Pick<SnapshotState, 'round' | 'conclusions'>,
  slot: { domain?: string | undefined },
): string {
  const covered = conclusions
    .filter(({ domain }) => slot.domain === undefined || domain === slot.domain)
    .map(({ domain = '', revisions }) => [domain, revisions.at(-1)?.text ?? ''])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  return canonicalText({ sha256, round, conclusions: covered })
}

/** Every signature that is asked for, in order, and whose turn it is. `coverOf` answers what a slot's signature would name now. */
export function slotsOf(
  { steps, domains }: Content,
  { signatures }: Pick<SnapshotState, 'signatures'>,
  coverOf: (slot: { domain?: string }) => string,
): Slot[] {
  const slots: Slot[] = []
  let reached = true
  for (const step of steps) {
    const own = placesOf(step, domains).map((place): Slot => {
      const cover = coverOf(place)
      const event = signatures.get(slotKey({ step: step.code, ...place }))
      const state = stateOf(event, cover)
      return {
        step: step.code,
        name: step.name,
        ...place,
        state,
        next: reached && state !== 'signed',
        cover,
        ...(event && { signature: signatureOf(event) }),
      }
    })
    slots.push(...own)
    reached &&= own.every(({ state }) => state === 'signed')
  }
  return slots
}

/** When the last signature closed the evaluation; nothing while one is missing or nobody was asked. */
export function closedSince(slots: readonly Slot[]): string | undefined {
  if (slots.length === 0 || slots.some(({ state }) => state !== 'signed')) return undefined
  return slots
    .map(({ signature }) => signature?.at ?? '')
    .sort()
    .at(-1)
}

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
  if (
    !signer.roles.includes(step.role) ||
    (slot.organisation ?? signer.organisation.code) !== signer.organisation.code
  ) {
    return refuse('snapshot.not-the-signer')
  }
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

function placesOf(step: EvaluationStep, domains: Content['domains']): { domain?: string; organisation?: string }[] {
  if (step.each === undefined) return [{}]
  return domains.flatMap(({ code, lead }) => (lead === undefined ? [] : [{ domain: code, organisation: lead }]))
}

type SignEvent = NonNullable<ReturnType<SnapshotState['signatures']['get']>>

function stateOf(event: SignEvent | undefined, cover: string): Slot['state'] {
  if (!event) return 'waiting'
  if (event.kind === 'declined') return 'declined'
  return event.cover === cover ? 'signed' : 'outdated'
}

function signatureOf({
  at,
  by,
  onBehalfOf,
  organisation,
  cover = '',
  text,
}: SignEvent): NonNullable<Slot['signature']> {
  return {
    at,
    by,
    ...(onBehalfOf !== undefined && { onBehalfOf }),
    organisation,
    cover,
    ...(text !== undefined && { reason: text }),
  }
}
