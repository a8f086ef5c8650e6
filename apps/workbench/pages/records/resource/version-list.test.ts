import { expect, it } from 'vitest'
import { compared, versionsOf } from './version-list.ts'

const put = (versionId: string) => ({
  resource: { resourceType: 'Patient', meta: { versionId, lastUpdated: `day ${versionId}` } },
  request: { method: 'PUT' },
})
const HISTORY = versionsOf({
  entry: [
    { request: { method: 'DELETE' }, response: { etag: 'W/"4"', lastModified: 'day 4' } },
    put('3'),
    put('2'),
    put('1'),
  ],
})
const numbers = ({ left, right }: ReturnType<typeof compared>) => [left?.number, right?.number]

it('knows a deletion by its number and its moment, though it holds nothing', () => {
  expect(HISTORY[0]).toEqual({ number: '4', moment: 'day 4', content: undefined })
  expect(HISTORY.map(({ number }) => number)).toEqual(['4', '3', '2', '1'])
  expect(versionsOf({})).toEqual([])
})

it('compares the newest two that hold something until others are chosen', () => {
  expect(numbers(compared(HISTORY, {}))).toEqual(['2', '3'])
  expect(numbers(compared(HISTORY, { left: '1' }))).toEqual(['1', '3'])
  expect(numbers(compared(HISTORY, { left: '1', right: '4' }))).toEqual(['1', '4'])
  expect(numbers(compared(HISTORY, { left: '9' }))).toEqual(['2', '3'])
  expect(numbers(compared(HISTORY.slice(0, 2), {}))).toEqual([undefined, '3'])
})
