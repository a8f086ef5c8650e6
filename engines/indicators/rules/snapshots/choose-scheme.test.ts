import { expect, it } from 'vitest'
import type { EvaluationScheme } from '../../contract/index.ts'
import { chooseScheme, schemeFaults } from './choose-scheme.ts'
import { checkSnapshotDay } from './snapshot-day.ts'

const scheme = (code: string, said: Partial<EvaluationScheme> = {}): EvaluationScheme => ({
  ...{ code, version: 1, name: { zh: code }, kind: 'mid-term' },
  steps: [{ code: 'office', name: { zh: '签批' }, role: 'office' }],
  source: { title: 'invented', status: 'unverified' },
  ...said,
})

it('signs by the scheme of the plan itself, then by the general one of the kind', () => {
  const schemes = [scheme('general'), scheme('own', { plan: 'p' }), scheme('final', { kind: 'final' })]
  const chosen = (plan: string, kind: EvaluationScheme['kind']) => chooseScheme(schemes, { plan, kind })?.code
  expect([chosen('p', 'mid-term'), chosen('q', 'mid-term'), chosen('p', 'final'), chosen('p', 'other')]).toEqual([
    'own',
    'general',
    'final',
    undefined,
  ])
})

it('refuses a scheme with a step twice', () => {
  const [step] = scheme('x').steps
  expect(schemeFaults(scheme('x'))).toEqual([])
  expect(schemeFaults(scheme('x', { steps: [step, step] as never }))).toEqual(['step office stands twice'])
})

it.each([
  ['2020-12-31', 'snapshot.plan-not-begun'],
  ['2021-01-01', undefined],
  ['2024-03-07', undefined],
  ['2024-03-08', 'snapshot.day-to-come'],
])('as of %s, asked on 7 March 2024: %s', (asOf, code) => {
  const checked = checkSnapshotDay({ period: { from: 2021, to: 2025 } }, asOf, '2024-03-07')
  expect(checked.ok ? undefined : checked.refusal.code).toBe(code)
})
