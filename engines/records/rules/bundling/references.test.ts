import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Resource } from '../resource.ts'
import { eachReference, rewriteReferences } from './references.ts'

const URN = 'urn:uuid:7d6e5c1c-0000-4000-8000-000000000001'
const replace = (reference: string) => (reference === URN ? 'Patient/1' : undefined)
const rewritten = (elements: Record<string, unknown>) =>
  rewriteReferences({ resourceType: 'Basic', ...structuredClone(elements) }, replace)

describe('rewriting', () => {
  it('replaces references, uris and links', () => {
    expect(
      rewritten({
        subject: { reference: URN },
        focus: [{ reference: `${URN}#part` }],
        extension: [{ url: 'http://example.org/x', valueUri: URN, valueReference: { reference: URN } }],
        instantiatesUri: [URN, 'http://example.org'],
        contained: [{ resourceType: 'Basic', subject: { reference: URN } }],
        text: { div: `<div><a href="${URN}">${URN}</a><img src='${URN}'/><a href="#x"/></div>` },
      }),
    ).toEqual({
      resourceType: 'Basic',
      subject: { reference: 'Patient/1' },
      focus: [{ reference: 'Patient/1#part' }],
      extension: [{ url: 'http://example.org/x', valueUri: 'Patient/1', valueReference: { reference: 'Patient/1' } }],
      instantiatesUri: ['Patient/1', 'http://example.org'],
      contained: [{ resourceType: 'Basic', subject: { reference: 'Patient/1' } }],
      text: { div: `<div><a href="Patient/1">${URN}</a><img src='Patient/1'/><a href="#x"/></div>` },
    })
  })

  it.each([
    ['strings', { identifier: [{ value: URN }], description: URN }],
    ['canonicals', { instantiatesCanonical: [URN], extension: [{ valueCanonical: URN }] }],
    ['versions', { subject: { reference: `${URN}/_history/1` } }],
    ['what is inside a Bundle', { contained: [{ resourceType: 'Bundle', entry: [{ fullUrl: URN }] }] }],
    ['fragments of itself', { subject: { reference: '#a' } }],
    ['other references', { subject: { reference: 'Patient/2' }, other: { reference: { reference: 1 } } }],
  ])('leaves %s', (_, elements) => {
    expect(rewritten(elements)).toEqual({ resourceType: 'Basic', ...elements })
  })

  it('puts dollar signs as they are', () => {
    const div = `<a href="${URN}"/>`
    expect(rewriteReferences({ resourceType: 'Basic', text: { div } }, () => "$&$'")).toEqual({
      resourceType: 'Basic',
      text: { div: `<a href="$&$'"/>` },
    })
  })

  it('changes nothing else, whatever stands there', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (elements) => {
        expect(JSON.stringify(rewritten(elements))).toBe(JSON.stringify({ resourceType: 'Basic', ...elements }))
      }),
    )
  })

  it('is quick with hostile narratives and ends in deep ones', () => {
    const div = '<a href="'.repeat(50_000) + "<img src='".repeat(50_000)
    const start = performance.now()
    rewriteReferences({ resourceType: 'Basic', text: { div } }, replace)
    expect(performance.now() - start).toBeLessThan(500)
    const deep = JSON.parse(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`) as Record<string, unknown>
    const resource: Resource = { ...deep, resourceType: 'Basic' }
    expect(rewriteReferences(resource, replace)).toBe(resource)
    eachReference(resource, () => undefined)
  })
})
