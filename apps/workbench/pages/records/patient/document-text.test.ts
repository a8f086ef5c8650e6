import { expect, it } from 'vitest'
import { passagesOf } from './document-text.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')
const attachment = (data: string, contentType = 'text/plain') => ({
  attachment: { data, contentType, title: '出院小结' },
})

it('reads what is attached, told and concluded, each once', () => {
  const document = {
    resourceType: 'DocumentReference',
    text: { div: '<div>血压稳定</div>' },
    description: '出院记录',
    content: [attachment(base64('血压稳定。')), attachment(base64('血压稳定。'))],
  }
  expect(passagesOf(document)).toEqual([
    { title: '', html: '<div>血压稳定</div>' },
    { title: '', text: '出院记录' },
    { title: '出院小结', text: '血压稳定。' },
  ])
})

it('goes through sections within sections, but not without end', () => {
  const section = (depth: number): object => ({
    title: `${depth}`,
    text: { div: `<div>${depth}</div>` },
    ...(depth > 0 ? { section: [section(depth - 1)] } : {}),
  })
  expect(passagesOf({ resourceType: 'Composition', section: [section(40)] })).toHaveLength(9)
})

it.each([
  ['a picture', attachment(base64('x'), 'image/png')],
  ['what is no base64', attachment('***')],
  ['what is no UTF-8', attachment(Buffer.from([0xff, 0xfe, 0xfd]).toString('base64'))],
  ['nothing', {}],
])('has no words for %s', (_, content) => {
  expect(passagesOf({ resourceType: 'DocumentReference', content: [content] })).toEqual([])
})
