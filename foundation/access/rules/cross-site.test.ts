import { describe, expect, it } from 'vitest'
import { isCrossSite } from './cross-site.ts'

const post = { method: 'POST', host: 'city.example:8443' }

describe('isCrossSite', () => {
  it.each([
    ['a program without either header', {}, false],
    ['our own page', { origin: 'https://city.example:8443', secFetchSite: 'same-origin' }, false],
    ['our own page, other case', { origin: 'https://City.Example:8443' }, false],
    ['typed by the person', { secFetchSite: 'none' }, false],
    ['another site', { secFetchSite: 'cross-site' }, true],
    ['a neighbour under our domain', { secFetchSite: 'same-site', origin: 'https://other.city.example' }, true],
    ['another origin alone', { origin: 'https://evil.example' }, true],
    ['another port', { origin: 'https://city.example' }, true],
    ['a sandboxed frame', { origin: 'null' }, true],
    ['nonsense', { origin: 'city.example:8443' }, true],
    ['a host that only begins like ours', { origin: 'https://city.example:8443.evil.example' }, true],
  ])('%s: %s', (_case, headers, expected) => {
    expect(isCrossSite({ ...post, ...headers })).toBe(expected)
  })
  it('does not judge reading', () => {
    expect(isCrossSite({ ...post, method: 'GET', secFetchSite: 'cross-site' })).toBe(false)
  })
})
