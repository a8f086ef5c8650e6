import { describe, expect, it } from 'vitest'
import { differing } from './differing.ts'

const put = (resource: { resourceType: string; id: string; [element: string]: unknown }) => ({
  wish: 'put' as const,
  resource,
})
const report = { resourceType: 'DiagnosticReport', id: 'r', status: 'final', code: { text: '肝功能' } }

describe('what a newer map makes differently', () => {
  it('is not the order of elements', () => {
    const turned = { code: { text: '肝功能' }, status: 'final', id: 'r', resourceType: 'DiagnosticReport' }
    expect(differing([put(report)], [put(turned)])).toEqual([])
  })

  it('is a value, an element more, one less, and the order of a list', () => {
    const listed = { ...report, result: [{ reference: 'Observation/1' }, { reference: 'Observation/2' }] }
    for (const [before, after] of [
      [report, { ...report, status: 'corrected' }],
      [report, { ...report, language: 'zh-CN' }],
      [{ ...report, language: 'zh-CN' }, report],
      [listed, { ...listed, result: listed.result.toReversed() }],
    ] as const)
      expect(differing([put(before)], [put(after)])).toEqual([put(after)])
  })

  it('is what was not made before, and what is made no more; what was only made sure of stays', () => {
    const patient = { wish: 'ensure' as const, resource: { resourceType: 'Patient', id: 'p' } }
    expect(differing([], [patient])).toEqual([patient])
    expect(differing([patient, put(report)], [])).toEqual([
      { wish: 'remove', resource: { resourceType: 'DiagnosticReport', id: 'r' } },
    ])
  })
})
