import type { DrawObject, DrawPlan, DrawPool, DrawResult, DrawSupplement } from '../../contract/draw.ts'
import { candidateHash } from './candidate-hash.ts'
import { codeOrder } from './code-order.ts'
import { howMany } from './how-many.ts'
import { inLotOrder, lotsOf } from './lots.ts'
import { pickInspectors } from './pick-inspectors.ts'

/**
 * Draws objects and their inspectors by lot (双随机). The algorithm is `kangcheng-draw/1`, and this is all of it:
 *
 * **Texts.** Digests and seeds are written in lower-case hexadecimal digits. `CJ(x)` is x as canonical JSON (RFC 8785) in UTF-8. Codes
 * are compared by code points. Nothing is normalised.
 *
 * **Candidates.** `H = SHA-256("kangcheng-draw/1" ‖ 0x0A ‖ CJ({inspectors, objects, plan}))`, where objects and inspectors stand in the
 * order of their codes, the `qualifications` and `avoids` of each inspector in order, `plan.strata` by stratum, `plan.needs` by kind,
 * then qualification; every field is there as it was published, and what was left out is left out.
 *
 * **Seed.** Before the draw `SHA-256(secret)` and H are published; the secret is 32 bytes. At the draw the public words become known.
 * `seed = SHA-256(secret ‖ 0x00 ‖ words in UTF-8)`.
 *
 * **Lots.** `lot(w₁, w₂ …) = HMAC-SHA256(key: the 32 bytes of the seed, message: CJ([H, w₁, w₂ …]))`, compared as bytes.
 *
 * **Objects.** Of a stratum with s objects are asked for `count`, or `max(minimum, ⌈s × percent ÷ 100⌉)`. The smallest of
 * `lot("object", code)` are drawn, as many as asked for or as there are. A supplement asks for `count` more of a stratum and takes those
 * that follow; it changes nothing before it.
 *
 * **Inspectors.** Round after round, and within a round (all strata together) in the order of their lots, each drawn object gets
 * `inspectorsEach` inspectors. Those may be picked who
 * 1. hold every qualification that `needs` names for its kind (else `too-few-qualified`),
 * 2. do not have it among `avoids`, nor, with `avoidsOrganisation`, have its organisation (else `too-many-avoid`),
 * 3. have fewer objects than `most` so far (else `all-at-most`).
 *
 * Where after one of these fewer are left than are needed, the object gets nobody, and that is the reason. Picked are those with the
 * fewest objects so far and, among equals, the smallest `lot("inspector", code of the object, code of the inspector)`. With
 * `lead.qualification` one who holds it is picked first, by the same rule (nobody does: `no-lead`), then the others among all that are
 * left. With `lead` the first leads. No pick looks ahead: avoidances may leave loads that differ by more than one.
 *
 * @param seed 64 hexadecimal digits
 * @returns the result; of candidates without {@link drawFaults}, in whatever order they are given, always the same
 */
export function drawLots(
  pool: DrawPool,
  plan: DrawPlan,
  seed: string,
  supplements: readonly DrawSupplement[] = [],
): DrawResult {
  const lot = lotsOf(seed, candidateHash(pool, plan))
  const lots = new Map(pool.objects.map(({ code }) => [code, lot('object', code)]))
  const lotOf = ({ code }: DrawObject) => lots.get(code) ?? ''
  const queues = Map.groupBy(inLotOrder(pool.objects, lotOf), ({ stratum }) => stratum)
  const sizes = new Map([...queues].map(([stratum, queue]) => [stratum, queue.length]))
  const sizeOf = (stratum: string) => sizes.get(stratum) ?? 0
  const pick = pickInspectors(pool, plan, lot)

  const own = plan.strata.map((one) => ({ stratum: one.stratum, count: howMany(one, sizeOf(one.stratum)) }))
  const result: DrawResult = { strata: [], drawn: [], unpaired: [] }
  for (const [round, strata] of [own, ...supplements.map((one) => one.strata)].entries()) {
    const drawn: DrawObject[] = []
    for (const { stratum, count } of strata.toSorted((a, b) => codeOrder(a.stratum, b.stratum))) {
      const taken = queues.get(stratum)?.splice(0, count) ?? []
      drawn.push(...taken)
      result.strata.push({ round, stratum, size: sizeOf(stratum), asked: count, drawn: taken.length })
    }
    for (const object of inLotOrder(drawn, lotOf)) {
      const picked = pick(object)
      const isPaired = !('reason' in picked)
      result.drawn.push({ round, object: object.code, inspectors: isPaired ? [...picked] : [] })
      if (!isPaired) result.unpaired.push(picked)
    }
  }
  return result
}
