import { describe, expect, it } from 'vitest'
import { placeInText } from './place-in-text.ts'

const VIEW = {
  name: 'a ] "quoted" {',
  select: [{ column: [{ name: 'x', path: 'id' }] }, { column: [{ name: 'y' }, { name: 'z', path: 'code' }] }],
}
const TEXT = JSON.stringify(VIEW, null, 2)
const at = (path: string, text = TEXT) => {
  const place = placeInText(text, path)
  return place && [place.line, text.slice(place.offset).split('\n', 1)[0]]
}

describe('a place in a view', () => {
  it('is found through objects and lists, whatever texts stand beside the way', () => {
    expect(at('ViewDefinition.select[1].column[1].path')).toEqual([19, '"code"'])
    expect(at('ViewDefinition.name')).toEqual([2, '"a ] \\"quoted\\" {",'])
    expect(at('ViewDefinition.select[1]', JSON.stringify(VIEW))?.[0]).toBe(1)
  })

  it('that is missing is where it should stand', () => {
    expect(at('ViewDefinition.select[1].column[0].path')).toEqual([14, '{'])
    expect(at('ViewDefinition.resource')).toEqual([1, '{'])
    expect(at('ViewDefinition.select[7]')).toEqual([3, '['])
  })

  it('is nowhere in what is no JSON', () => expect(at('ViewDefinition.name', '{')).toBeUndefined())
})
