import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { SnapshotProgress } from '../../contract/index.ts'
import { checkSignature } from '../../rules/snapshots/check-signature.ts'
import type { Deps } from '../deps.ts'
import { changeSnapshot } from './change-snapshot.ts'
import { SIGN, signerOf } from './signer-of.ts'

interface SlotWish {
  id: string
  step: string
  domain?: string | undefined
  /** What was seen: the snapshot, its round and the conclusions that the signature stands for. */
  cover: string
}

/** Signs a slot. With the last one the evaluation is closed. */
export function signSnapshot(deps: Deps, actor: Actor, request: SlotWish): Promise<Result<SnapshotProgress>> {
  return changeSnapshot(deps, actor, {
    id: request.id,
    permission: SIGN,
    operation: 'indicators.sign-snapshot',
    detail: { step: request.step, ...(request.domain !== undefined && { domain: request.domain }) },
    decide: ({ kept, content, state, slots }, decision) => {
      const slot = checkSignature(content, state, slots, { ...request, signer: signerOf(decision, kept) })
      return slot.ok ? ok({ kind: 'signed', ...wanted(request) }) : slot
    },
    afterwards: async (within, { kept }) => {
      await deps.outbox.append(within, {
        id: deps.newId(),
        type: 'indicators.snapshot-signed',
        subject: `snapshot/${kept.id}`,
        payload: {
          snapshot: kept.id,
          plan: kept.plan,
          region: kept.region,
          ...wanted(request),
          closed: kept.closedAt !== undefined,
        },
        occurredAt: deps.clock.now(),
      })
    },
  })
}

/** Refuses to sign a slot, with the reason. It can still be signed, once what was wrong is mended. */
export function declineSnapshot(
  deps: Deps,
  actor: Actor,
  request: SlotWish & { reason: string },
): Promise<Result<SnapshotProgress>> {
  return changeSnapshot(deps, actor, {
    id: request.id,
    permission: SIGN,
    operation: 'indicators.decline-snapshot',
    detail: { step: request.step, ...(request.domain !== undefined && { domain: request.domain }) },
    decide: ({ kept, content, state, slots }, decision) => {
      const text = request.reason.trim()
      if (text === '') return refuse('snapshot.reason-missing')
      const slot = checkSignature(content, state, slots, {
        ...request,
        signer: signerOf(decision, kept),
        declines: true,
      })
      return slot.ok ? ok({ kind: 'declined', ...wanted(request), text }) : slot
    },
  })
}

/** Opens a closed evaluation again, with the reason: signing begins anew. */
export function reopenSnapshot(
  deps: Deps,
  actor: Actor,
  request: { id: string; reason: string },
): Promise<Result<SnapshotProgress>> {
  return changeSnapshot(deps, actor, {
    id: request.id,
    permission: 'indicators.snapshot.take',
    operation: 'indicators.reopen-snapshot',
    closed: true,
    decide: () => {
      const text = request.reason.trim()
      return text === '' ? refuse('snapshot.reason-missing') : ok({ kind: 'reopened', text })
    },
  })
}

function wanted({ step, domain, cover }: SlotWish) {
  return { step, ...(domain !== undefined && { domain }), cover }
}
