import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundleResponseText, historyText, searchsetText } from './bundle-text.ts'

describe('a Bundle as text', () => {
  it('is a searchset', () => {
    const text = searchsetText({
      total: 2,
      links: [{ relation: 'self', url: 'https://city.example/fhir/R4/Patient?name="a"' }],
      entries: [
        {
          fullUrl: 'https://city.example/fhir/R4/Patient/1',
          contentText: '{"resourceType":"Patient"}',
          mode: 'match',
          score: 0.5,
        },
        { contentText: '{"resourceType":"OperationOutcome"}', mode: 'outcome' },
      ],
    })
    expect(JSON.parse(text)).toEqual({
      resourceType: 'Bundle',
      type: 'searchset',
      total: 2,
      link: [{ relation: 'self', url: 'https://city.example/fhir/R4/Patient?name="a"' }],
      entry: [
        {
          fullUrl: 'https://city.example/fhir/R4/Patient/1',
          resource: { resourceType: 'Patient' },
          search: { mode: 'match', score: 0.5 },
        },
        { resource: { resourceType: 'OperationOutcome' }, search: { mode: 'outcome' } },
      ],
    })
  })

  it('has no empty lists, but says that there are none', () => {
    expect(searchsetText({ total: 0, links: [], entries: [] })).toBe(
      '{"resourceType":"Bundle","type":"searchset","total":0}',
    )
  })

  it('is a history', () => {
    const one = {
      fullUrl: 'https://city.example/fhir/R4/Patient/1',
      url: 'Patient/1',
      lastModified: '2026-11-22T00:00:00Z',
    }
    const text = historyText({
      links: [],
      entries: [
        { ...one, method: 'DELETE', versionId: '2' },
        { ...one, method: 'PUT', versionId: '1', contentText: '{"resourceType":"Patient"}' },
      ],
    })
    const response = (status: string, version: string) => ({
      status,
      etag: `W/"${version}"`,
      lastModified: one.lastModified,
    })
    expect(JSON.parse(text)).toEqual({
      resourceType: 'Bundle',
      type: 'history',
      entry: [
        { fullUrl: one.fullUrl, request: { method: 'DELETE', url: 'Patient/1' }, response: response('204', '2') },
        {
          fullUrl: one.fullUrl,
          resource: { resourceType: 'Patient' },
          request: { method: 'PUT', url: 'Patient/1' },
          response: response('201', '1'),
        },
      ],
    })
  })

  it('answers a transaction', () => {
    const text = bundleResponseText('transaction', [
      { status: '201 Created', location: 'Patient/1/_history/1', versionId: '1', lastModified: '2026-11-22T00:00:00Z' },
      { status: '200 OK', contentText: '{"resourceType":"Bundle"}' },
      { status: '404 Not Found', outcomeText: '{"resourceType":"OperationOutcome"}' },
    ])
    expect(JSON.parse(text)).toEqual({
      resourceType: 'Bundle',
      type: 'transaction-response',
      entry: [
        {
          response: {
            status: '201 Created',
            location: 'Patient/1/_history/1',
            etag: 'W/"1"',
            lastModified: '2026-11-22T00:00:00Z',
          },
        },
        { resource: { resourceType: 'Bundle' }, response: { status: '200 OK' } },
        { response: { status: '404 Not Found', outcome: { resourceType: 'OperationOutcome' } } },
      ],
    })
  })

  it('is JSON whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.object(), (fullUrl, content) => {
        const contentText = JSON.stringify(content)
        const text = searchsetText({
          links: [{ relation: 'next', url: fullUrl }],
          entries: [{ fullUrl, contentText, mode: 'match' }],
        })
        expect(JSON.parse(text)).toMatchObject({ entry: [{ fullUrl, resource: JSON.parse(contentText) }] })
        JSON.parse(bundleResponseText('batch', [{ status: fullUrl, contentText, outcomeText: contentText }]))
      }),
    )
  })
})
