import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { runVectors } from '../run-vectors.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vectors-'))
  await put('series.json', { week: { freq: 52, dates: null, observed: [3, 5, 2, 4, 6, 3, 5, 15] } })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const put = (name: string, body: unknown) => writeFile(join(folder, name), JSON.stringify(body))
const one = (params: object, more: object = {}) => ({
  ...{ id: 'one', series: 'week', params, range_first: 8, range_last: 8 },
  expected: { upperbound: [8.37024843826601], alarm: [1] },
  ...more,
})

it('reads cases of a series beside them, points counted from 1, and leaves degenerate ones out', async () => {
  await put('earsC.json', { cases: [one({ method: 'C1' }), one({}, { numerically_degenerate: true })] })
  expect((await runVectors(folder)).lines).toEqual(['earsC: 1 of 1 (1 marked degenerate, left out)'])
})

it('fails a case with a parameter that nobody reads, or a value that nobody knows', async () => {
  await put('earsC.json', { cases: [one({ lag: 3 }), one({ method: 'C9' }), one({ alpha: '5 %' })] })
  const { lines, failed } = await runVectors(folder)
  expect(failed).toBe(3)
  expect(lines[0]).toContain('FAILED one: unknown parameters lag')
  expect(lines[1]).toContain('FAILED one: method "C9" is none of C1, C2, C3')
})

it('reads published unit values, each section a family', async () => {
  await put('unit_published.json', {
    meta: { source: 'printed' },
    weights: [{ s: [0, 2], weightsThreshold: 1, omega: [1.6, 0.4] }],
    reference_dates: [{ day: '2013-06-06', b: 1, result: ['2013-06-06', '2012-06-07'] }],
    threshold_noufaily: [
      { predFit: 'log(5)', predSeFit: 0.1, phi: 1, alpha: 0.05, y: 11, method: 'nbPlugin', upper: 9 },
    ],
    coming: [{ a: 1 }],
  })
  const { lines, passed, failed } = await runVectors(folder)
  expect(lines.toSorted()).toEqual([
    'not built yet: coming (1 skipped)',
    'reference_dates: 1 of 1',
    'threshold_noufaily: 1 of 1',
    'weights: 1 of 1',
  ])
  expect([passed, failed]).toEqual([3, 0])
})
