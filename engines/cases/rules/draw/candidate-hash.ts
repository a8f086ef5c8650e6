import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import type { DrawPlan, DrawPool } from '../../contract/draw.ts'
import { canonicalJson } from './canonical-json.ts'
import { byCode, codeOrder } from './code-order.ts'

/** The version of everything that draw-lots.ts describes. */
export const DRAW_ALGORITHM = 'kangcheng-draw/1'

/** Whom and what is drawn from, and how much of it, as one digest: SHA-256 in hexadecimal digits. The order they are given in is none. */
export function candidateHash({ objects, inspectors }: DrawPool, plan: DrawPlan): string {
  const { strata, needs } = plan
  const candidates = canonicalJson({
    objects: byCode(objects),
    inspectors: byCode(inspectors).map((one) => ({
      ...one,
      qualifications: one.qualifications.toSorted(codeOrder),
      avoids: one.avoids.toSorted(codeOrder),
    })),
    plan: {
      ...plan,
      strata: strata.toSorted((a, b) => codeOrder(a.stratum, b.stratum)),
      needs: needs?.toSorted((a, b) => codeOrder(a.kind, b.kind) || codeOrder(a.qualification, b.qualification)),
    },
  })
  return bytesToHex(sha256(utf8ToBytes(`${DRAW_ALGORITHM}\n${candidates}`)))
}
