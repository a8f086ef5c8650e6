import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import { DRAW_ALGORITHM } from './candidate-hash.ts'
import { canonicalJson } from './canonical-json.ts'
import { codeOrder } from './code-order.ts'
import { inLotOrder, lotsOf } from './lots.ts'

/**
 * A random sample of a list (随机抽查): 10 of 212 households. `H = SHA-256("kangcheng-draw/1" ‖ 0x0A ‖ CJ(members in order, each once))`;
 * the n smallest of `lot("sample", purpose, member)`, in that order; CJ and lot as draw-lots.ts has them. Asked for more, it begins the same.
 * @param purpose what it is a sample for: another gives another sample of the same list
 * @param seed 64 hexadecimal digits
 * @returns as many as asked for, or all that there are
 */
export function sampleOf(members: readonly string[], purpose: string, count: number, seed: string): string[] {
  const all = [...new Set(members)].toSorted(codeOrder)
  const about = bytesToHex(sha256(utf8ToBytes(`${DRAW_ALGORITHM}\n${canonicalJson(all)}`)))
  const lot = lotsOf(seed, about)
  return inLotOrder(all, (member) => lot('sample', purpose, member)).slice(0, Math.max(0, count))
}
