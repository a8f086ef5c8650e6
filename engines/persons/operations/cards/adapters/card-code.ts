import { ok } from '@kangcheng/kernel'
import { codeMoment } from '../../../rules/cards/code-moment.ts'
import { endCode } from '../../../store/cards/ended-codes.ts'
import { cardRefusal, openCode } from '../open-code.ts'
import type { Adapter, Found } from './adapter.ts'

const ENDED = { used: 'card.code-used', withdrawn: 'card.code-withdrawn' } as const
const NOT_LIVE = { early: 'card.code-early', expired: 'card.code-expired' } as const

/** Our own dynamic code: who shows it is known wherever they live, once. */
export const readCardCode: Adapter = async (deps, value) =>
  ok(async (db): Promise<Found> => {
    const opened = await openCode(deps, db, value)
    if (!opened.ok) return { refusal: opened.refusal.code }
    const { code, person } = opened.value
    const found = { person, nonce: code.nonce, use: code.use }
    const now = deps.clock.now()
    const moment = codeMoment(code.issued, now.getTime())
    if (moment !== 'live') return { ...found, refusal: NOT_LIVE[moment] }
    const refusal = cardRefusal(opened.value)
    if (refusal) return { ...found, refusal }
    const ended = await endCode(db, code.nonce, 'used', now)
    return ended ? { ...found, refusal: ENDED[ended] } : found
  })
