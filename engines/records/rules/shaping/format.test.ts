import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseFormat } from './format.ts'

const chosen = (format?: string, accept?: string): string => {
  const result = chooseFormat(format, accept)
  return result.ok ? result.contentType : (result.issues[0]?.diagnostics ?? '')
}

describe('the format of an answer', () => {
  it.each([
    [undefined, undefined, 'application/fhir+json'],
    [undefined, '', 'application/fhir+json'],
    [undefined, '*/*', 'application/fhir+json'],
    [undefined, 'application/json', 'application/json'],
    [undefined, 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'application/fhir+json'],
    [undefined, 'application/fhir+xml, application/json;q=0.5', 'application/json'],
    [undefined, 'application/json;q=0.5, Application/FHIR+JSON; fhirVersion="4.0"', 'application/fhir+json'],
    ['json', 'application/fhir+xml', 'application/fhir+json'],
    ['application/fhir json', undefined, 'application/fhir+json'],
    ['application/fhir+json;fhirVersion=4.0', undefined, 'application/fhir+json'],
  ])('is for _format %s and Accept %s: %s', (format, accept, contentType) => {
    expect(chosen(format, accept)).toBe(contentType)
  })

  it.each([
    ['xml', undefined],
    [undefined, 'application/fhir+xml'],
    ['application/fhir+xml', 'application/fhir+json'],
  ])('is never XML: _format %s, Accept %s', (format, accept) => {
    expect(chosen(format, accept)).toMatch(/^This server speaks JSON only/)
  })

  it.each([
    ['', undefined],
    ['ttl', undefined],
    [undefined, 'text/turtle'],
    [undefined, 'application/fhir+json;fhirVersion=3.0'],
    [undefined, 'application/fhir+json;q=0'],
    [undefined, 'application/json;q=x'],
  ])('is refused for _format %s and Accept %s', (format, accept) => {
    expect(chosen(format, accept)).toMatch(/^This server answers in/)
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(chosen(undefined, text)).not.toBe('')
      }),
    )
  })
})
