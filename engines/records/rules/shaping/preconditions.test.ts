import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  etagOf,
  isNamed,
  isNotModified,
  readIfModifiedSince,
  readIfNoneExist,
  readVersionTags,
} from './preconditions.ts'

const tags = (header?: string): unknown => {
  const read = readVersionTags('If-Match', header)
  return read.ok ? read.value : read.issues.map(({ diagnostics }) => diagnostics)
}

describe('versions in a header', () => {
  it.each([
    [undefined, undefined],
    ['*', '*'],
    ['W/"3"', ['3']],
    [' "3" ', ['3']],
    ['W/"1", "2",W/"x-3.4"', ['1', '2', 'x-3.4']],
  ])('%s', (header, expected) => {
    expect(tags(header)).toEqual(expected)
  })

  it.each(['', '3', 'W/3', 'W/"3', '"1" "2"', '"1",', 'w/"1"', '"a b"', `"${'1'.repeat(65)}"`, '*, "1"'])(
    '%s names none',
    (header) => {
      expect(tags(header)).toEqual(['If-Match must name versions as W/"3"'])
    },
  )

  it('reads what it writes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9\-.]{1,64}$/), (id) => {
        expect(tags(etagOf(id))).toEqual([id])
      }),
    )
  })

  it('are named or not', () => {
    expect(isNamed('*', '1')).toBe(true)
    expect(isNamed('*', undefined)).toBe(false)
    expect(isNamed(['1', '2'], '2')).toBe(true)
    expect(isNamed(['1', '2'], '3')).toBe(false)
  })
})

describe('If-None-Exist', () => {
  it('holds a search', () => {
    expect(readIfNoneExist(undefined)).toEqual({ ok: true, value: undefined })
    expect(readIfNoneExist('?identifier=a|1&active=true')).toEqual({ ok: true, value: 'identifier=a|1&active=true' })
  })

  it.each(['', '?', 'identifier', 'Patient?identifier=a'])('is refused: %s', (header) => {
    expect(readIfNoneExist(header).ok).toBe(false)
  })
})

describe('If-Modified-Since', () => {
  const time = Date.UTC(2026, 10, 22, 8, 30, 0)

  it('is a date of HTTP or nothing', () => {
    expect(readIfModifiedSince('Sun, 22 Nov 2026 08:30:00 GMT')).toBe(time)
    for (const text of [undefined, '', '2026-11-22', 'Sun, 22 Nov 2026 08:30:00', 'Sun, 99 Nov 2026 08:30:00 GMT']) {
      expect(readIfModifiedSince(text)).toBeUndefined()
    }
  })

  it('knows seconds only, and counts less than If-None-Match', () => {
    const since = { ifNoneMatch: undefined, ifModifiedSince: time }
    expect(isNotModified(since, { version: '1', lastUpdated: time + 999 })).toBe(true)
    expect(isNotModified(since, { version: '1', lastUpdated: time + 1_000 })).toBe(false)
    expect(isNotModified({ ...since, ifNoneMatch: ['2'] }, { version: '1', lastUpdated: time })).toBe(false)
    expect(isNotModified({ ...since, ifNoneMatch: ['1'] }, { version: '1', lastUpdated: time + 5_000 })).toBe(true)
    expect(
      isNotModified({ ifNoneMatch: undefined, ifModifiedSince: undefined }, { version: '1', lastUpdated: 0 }),
    ).toBe(false)
  })
})
