import type { EvaluationStep, SignSlot, SnapshotContent } from '../../contract/index.ts'
import { canonicalText } from '../canonical-text.ts'
import { type SnapshotState, slotKey } from './fold-events.ts'

/** A signature that is asked for, whoever looks. */
export type Slot = Omit<SignSlot, 'mine'>

type Content = Pick<SnapshotContent, 'steps' | 'domains'>

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
