import fc from 'fast-check'
import type { DrawInspector, DrawObject, DrawPlan, DrawPool, StratumPlan } from '../../contract/draw.ts'
import { seedOf } from './lots.ts'

/** The secret of a number: 32 bytes that end in it. */
export function secretOf(number: number): string {
  return number.toString(16).padStart(64, '0')
}

export function seedNumber(number: number): string {
  return seedOf(secretOf(number), 'words')
}

export function objectOf(code: string, more: Partial<DrawObject> = {}): DrawObject {
  return { code, name: `示例单位 ${code}`, stratum: 'C', ...more }
}

export function inspectorOf(code: string, more: Partial<DrawInspector> = {}): DrawInspector {
  return { code, name: `示例人员 ${code}`, organisation: 'supervision', qualifications: [], avoids: [], ...more }
}

/** So many of each, nobody in anybody's way. */
export function plainPool(objects: number, inspectors: number): DrawPool {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index).padStart(3, '0'))
  return {
    objects: numbers(objects).map((number) => objectOf(`o${number}`)),
    inspectors: numbers(inspectors).map((number) => inspectorOf(`i${number}`)),
  }
}

export function planOf(count: number, more: Partial<DrawPlan> = {}): DrawPlan {
  return { strata: [{ stratum: 'C', count }], inspectorsEach: 2, ...more }
}

const KINDS = ['pool', 'school'] as const
const STRATA = ['A', 'B', '高风险'] as const
const organisations = fc.constantFrom('east', 'west', 'education')

const objects = fc
  .array(
    fc.record(
      {
        stratum: fc.constantFrom(...STRATA),
        region: fc.constant('410181'),
        kind: fc.constantFrom(...KINDS),
        organisation: organisations,
      },
      { requiredKeys: ['stratum'] },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) => all.map((one, index) => objectOf(`o${index}`, one)))

const inspectors = fc
  .array(
    fc.record({
      organisation: organisations,
      qualifications: fc.subarray(['law', 'swimming', 'lead']),
      avoids: fc.subarray(Array.from({ length: 12 }, (_, index) => `o${index}`), { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((all) => all.map((one, index) => inspectorOf(`i${index}`, one)))

const planned = (stratum: string): fc.Arbitrary<StratumPlan> =>
  fc.oneof(
    fc.record({ stratum: fc.constant(stratum), count: fc.nat(6) }),
    fc.record(
      {
        stratum: fc.constant(stratum),
        percent: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
        minimum: fc.nat(3),
      },
      { requiredKeys: ['stratum', 'percent'] },
    ),
  )

const plans: fc.Arbitrary<DrawPlan> = fc.record(
  {
    strata: fc.tuple(...STRATA.map(planned)),
    inspectorsEach: fc.constantFrom(2, 3),
    lead: fc.constantFrom({}, { qualification: 'lead' }),
    needs: fc.subarray([
      { kind: 'pool', qualification: 'law' },
      { kind: 'pool', qualification: 'swimming' },
      { kind: 'school', qualification: 'law' },
    ]),
    most: fc.integer({ min: 1, max: 5 }),
    avoidsOrganisation: fc.boolean(),
  },
  { requiredKeys: ['strata', 'inspectorsEach'] },
)

const supplements = fc.array(
  fc.record({ strata: fc.array(fc.record({ stratum: fc.constantFrom(...STRATA), count: fc.nat(3) }), { minLength: 1, maxLength: 2 }) }),
  { maxLength: 2 },
)

/** Candidates with avoidances, qualifications and all that a plan can say, and a number for a secret. */
export const draws = fc.record({
  pool: fc.record({ objects, inspectors }),
  plan: plans,
  supplements,
  number: fc.nat(),
})
