import { Value } from 'typebox/value'
import {
  type DrawAnnouncement,
  type DrawFinding,
  type DrawFindingCode,
  DrawRecord,
  type DrawResult,
} from '../../contract/draw.ts'
import { candidateHash, DRAW_ALGORITHM } from './candidate-hash.ts'
import { canonicalJson } from './canonical-json.ts'
import { drawFaults } from './draw-faults.ts'
import { drawLots } from './draw-lots.ts'
import { commitmentOf, seedOf } from './lots.ts'

/**
 * Draws again from what was published, and says everything that comes out otherwise; nothing where the record is sound. Anything may be
 * handed in; it runs in a browser. A record that was made anew as a whole is sound in itself: only against what was announced before
 * the draw, kept by the reader or by others, is it found out.
 * @param announced what was seen published before the draw; without it the record is taken at its word
 */
export function verifyDraw(record: unknown, announced?: DrawAnnouncement): DrawFinding[] {
  if (!Value.Check(DrawRecord, record)) return [finding('unreadable')]
  if (record.algorithm !== DRAW_ALGORITHM) return [finding('algorithm-unknown', { algorithm: record.algorithm })]
  const { pool, plan, secret, publicWords, supplements, result } = record
  const own = { commitment: commitmentOf(secret), candidateHash: candidateHash(pool, plan) }
  const seed = seedOf(secret, publicWords)
  const before = [
    ...(announced === undefined ? [] : differences('announcement-differs', announced, record.announced)),
    ...differences('commitment-differs', { commitment: record.announced.commitment }, own),
    ...differences('candidates-differ', { candidateHash: record.announced.candidateHash }, own),
    ...differences('seed-differs', { seed: record.seed }, { seed }),
    ...drawFaults(pool, plan).map(({ code, of }) => finding('candidates-faulty', { fault: code, of })),
  ]
  return [...before, ...resultFindings(result, drawLots(pool, plan, seed, supplements))]
}

function resultFindings(given: DrawResult, right: DrawResult): DrawFinding[] {
  const drawn = new Map(right.drawn.map((one) => [one.object, one]))
  const listed = new Map(given.drawn.map((one) => [one.object, one]))
  const findings = [
    ...given.drawn.flatMap((one) => {
      const { object, inspectors } = one
      const is = drawn.get(object)
      if (!is) return [finding('object-not-drawn', { object })]
      if (listed.get(object) !== one) return [finding('object-repeated', { object })]
      const [published, lawful] = [inspectors.join(', '), is.inspectors.join(', ')]
      return published === lawful ? [] : [finding('inspectors-differ', { object, published, drawn: lawful })]
    }),
    ...right.drawn.flatMap(({ object }) => (listed.has(object) ? [] : [finding('object-left-out', { object })])),
  ]
  if (findings.length > 0 || canonicalJson(given) === canonicalJson(right)) return findings
  return [finding('result-differs')]
}

function differences(
  code: DrawFindingCode,
  published: Readonly<Record<string, string>>,
  right: Readonly<Record<string, string>>,
): DrawFinding[] {
  const names = Object.keys(published).filter((name) => published[name] !== right[name])
  return names.map((name) => finding(code, { published: published[name] ?? '', calculated: right[name] ?? '' }))
}

function finding(code: DrawFindingCode, details: DrawFinding['details'] = {}): DrawFinding {
  return { code, details }
}
