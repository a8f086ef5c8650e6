import { describe, expect, it } from 'vitest'
import { inForce } from './in-force.ts'
import { makeOffer } from './make-offer.ts'
import { type Findings, resultsOf } from './read-result.ts'
import { CHEST_CT, HBA1C, testList } from './recognition.fixture.ts'
import type { ResultElements } from './result-elements.ts'
import { chartQuery, resultQuery } from './result-query.ts'

const LOINC = 'http://loinc.org'
const place = (code: string) => ({ code, regionPath: '/410000/410100/410181/' })
const ORDER = { institution: place('west-hospital'), day: '2026-11-22' }
const force = inForce([{ list: testList(), regionPath: '/' }], '/', ORDER.day)
const EAST = [{ identifier: { system: 'urn:kangcheng:organisation', value: 'east-hospital' } }]

const hba1c = (id: string, more: Partial<ResultElements> = {}): ResultElements & { valueQuantity: object } => ({
  ...{
    resourceType: 'Observation',
    id,
    status: 'final',
    performer: EAST,
    effectiveDateTime: '2026-11-01T09:00:00+08:00',
  },
  code: { text: '糖化血红蛋白', coding: [{ system: LOINC, code: '4548-4' }] },
  valueQuantity: { value: 6.8, unit: '%' },
  referenceRange: [{ low: { value: 4, unit: '%' }, high: { value: 6, unit: '%' } }],
  interpretation: [{ coding: [{ code: 'H' }] }],
  ...more,
})
const found = (results: readonly ResultElements[], parts: readonly ResultElements[] = []): Findings => ({
  results,
  parts: new Map(parts.map((part) => [`Observation/${part.id}`, part])),
  organisations: new Map([['Organization/east', 'east-hospital']]),
})
const offer = (findings: Findings, codes = [{ code: 'hba1c' }]) => makeOffer(codes, force, findings, ORDER, place)

describe('an offer', () => {
  it('shows value, range and flag, by which rule, until when', () => {
    const [item] = offer(found([hba1c('a')]))
    expect(item).toMatchObject({
      asked: [{ code: 'hba1c' }],
      item: { code: 'hba1c', days: 60, list: 'test-list', version: 1 },
    })
    expect(item?.results).toMatchObject([
      {
        ...{ reference: 'Observation/a', institution: 'east-hospital', day: '2026-11-01', until: '2026-12-31' },
        values: [{ name: '糖化血红蛋白', value: '6.8 %', range: '4–6 %', flags: ['H'] }],
        mark: { scope: 'county', validTo: '2026-12-31' },
        why: { zh: '《试验目录》第1版：糖化血红蛋白 60 天内有效，检查检验机构有互认标识（县），可用至 2026-12-31' },
      },
    ])
  })

  it('puts the newest first, and tells of the others what stands against them', () => {
    const [item] = offer(
      found([
        hba1c('old', { effectiveDateTime: '2026-10-01' }),
        hba1c('new', { effectiveDateTime: '2026-11-10' }),
        hba1c('long-ago', { effectiveDateTime: '2026-07-24' }),
        hba1c('open', { status: 'preliminary', performer: [{ reference: 'Organization/east' }] }),
      ]),
    )
    expect(item?.results.map(({ reference }) => reference)).toEqual(['Observation/new', 'Observation/old'])
    expect(item?.near).toMatchObject([
      { reference: 'Observation/open', obstacles: ['not-final'], why: { zh: '结果不是最终报告' } },
    ])
  })

  it('takes codes of one item as one, by whatever system, and says of which no list knows', () => {
    const items = offer(found([]), [
      { code: 'hba1c' },
      { system: 'urn:local', code: 'GHB' } as never,
      { code: 'whole-genome' },
    ])
    expect(items.map(({ asked, item }) => [asked.length, item?.code])).toEqual([
      [2, 'hba1c'],
      [1, undefined],
    ])
  })

  it('never shows what was concluded from an image', () => {
    const report = {
      ...{
        resourceType: 'DiagnosticReport',
        id: 'ct',
        status: 'final',
        performer: EAST,
        effectiveDateTime: '2026-11-10',
      },
      code: { coding: [{ system: LOINC, code: '24627-2' }] },
      imagingStudy: [{ reference: 'ImagingStudy/s1' }, { reference: '#within' }],
      conclusion: '右肺上叶占位，考虑恶性',
      conclusionCode: [{ text: '肺癌' }],
      presentedForm: [{ contentType: 'application/pdf', data: 'AAAA' }],
    }
    const items = offer(found([report]), [{ code: 'chest-ct' }])
    expect(items[0]?.results).toMatchObject([{ images: ['ImagingStudy/s1'], values: [] }])
    for (const secret of ['恶性', '肺癌', 'AAAA']) expect(JSON.stringify(items)).not.toContain(secret)
  })
})

describe('a report with its parts', () => {
  const report: ResultElements = {
    ...{ resourceType: 'DiagnosticReport', id: 'r', status: 'final', performer: EAST, effectiveDateTime: '2026-11-10' },
    code: { coding: [{ system: LOINC, code: '4548-4' }] },
    result: [{ reference: 'Observation/a' }, { reference: 'Observation/missing' }],
  }
  it('is one result, with their values and flags', () => {
    const part = hba1c('a', { interpretation: [{ coding: [{ code: 'HH' }] }] })
    const results = resultsOf(HBA1C, found([report, part], [part]))
    expect(results.map(({ reference }) => reference)).toEqual(['DiagnosticReport/r'])
    expect(results[0]).toMatchObject({ flags: ['HH'], values: [{ value: '6.8 %' }] })
  })
})

it.each([
  [{ effectiveDateTime: '2026-11-01T23:30:00Z' }, '2026-11-02'],
  [{ effectiveDateTime: '2026-11-01' }, '2026-11-01'],
  [{ effectiveDateTime: '2026-11' }, undefined],
  [{ effectiveDateTime: undefined, effectivePeriod: { start: '2026-11-01', end: '2026-11-03' } }, '2026-11-03'],
  [{ effectiveDateTime: undefined, issued: '2026-11-05T00:00:00Z' }, undefined],
] as const)('%j is of the day %s in the city', (effective, day) => {
  expect(resultsOf(HBA1C, found([hba1c('a', effective as never)]))[0]?.day).toBe(day)
})

it('asks the record store by all codings, back to what is still near', () => {
  const item = { ...CHEST_CT, codings: [{ system: 'urn:a,b', code: 'x|y' }] }
  const query = new URLSearchParams(resultQuery(['Patient/1', 'Patient/2'], [HBA1C, item], '2026-11-22'))
  expect(query.get('patient')).toBe('Patient/1,Patient/2')
  expect(query.get('code')).toBe('http://loinc.org|4548-4,urn:local|GHB,urn:a\\,b|x\\|y')
  expect(query.get('date')).toBe('ge2026-07-25')
})

it('knows a person by documents of the state alone', () => {
  expect(chartQuery({ identifier: [{ system: 'urn:hospital', value: '7' }] })).toBeUndefined()
  const query = chartQuery({
    identifier: [{ system: 'urn:oid:2.16.156.10011.1.3', value: '990101197002280011' }, { value: '7' }],
  })
  expect(new URLSearchParams(query).get('identifier')).toBe('urn:oid:2.16.156.10011.1.3|990101197002280011')
})
