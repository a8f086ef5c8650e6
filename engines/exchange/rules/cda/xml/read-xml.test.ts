import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { childAt, childrenOf, textOf } from './element.ts'
import { escapeXml } from './escape-xml.ts'
import { readXml } from './read-xml.ts'

function refusalOf(text: string) {
  const read = readXml(text)
  if (read.ok) throw new Error('was read')
  const { code, details } = read.refusal
  return `${code} ${details?.line}:${details?.column}`
}

test('elements, attributes, references and character data', () => {
  const read = readXml(
    `<?xml version="1.0" encoding="UTF-8"?>\n<?xml-stylesheet href="a.xsl"?><!-- 文档 --><a xmlns:x="u" b='1' x:type="ST">t &amp;&#x4e2d;&#25991;<b/><x:b n="a&lt;b"></x:b ><![CDATA[<&]]></a\n>\n`,
  )
  if (!read.ok) throw new Error(read.refusal.code)
  const root = read.value
  expect(root.attributes).toEqual({ b: '1', type: 'ST' })
  expect(textOf(root)).toBe('t &中文<&')
  expect(childrenOf(root).map(({ place }) => place)).toEqual(['/a/b', '/a/b[2]'])
  expect(childrenOf(root, 'b')[1]?.attributes).toEqual({ n: 'a<b' })
  expect(childAt(root, 'b', 'c')).toBeUndefined()
})

describe('what is not well-formed is refused with its place', () => {
  test.each([
    ['', 'cda.wrong-root 1:1'],
    ['文档', 'cda.outside-root 1:1'],
    ['<a/>文', 'cda.outside-root 1:5'],
    ['<a/><b/>', 'cda.outside-root 1:5'],
    ['<a>', 'cda.unclosed 1:4'],
    ['<a>\n <b>', 'cda.unclosed 2:5'],
    ['<a>\n <b', 'cda.unclosed 2:2'],
    ['<a b="', 'cda.unclosed 1:1'],
    ['<a>\n<b></a>', 'cda.mismatched 2:4'],
    ['<a></b></a>', 'cda.tag 1:4'],
    ['<a><b>x</c></b></a>', 'cda.tag 1:8'],
    ['<a></a b="1">', 'cda.tag 1:4'],
    ['<a b=1/>', 'cda.tag 1:1'],
    ['<a b/>', 'cda.tag 1:1'],
    ['<a b="1"c="2"/>', 'cda.tag 1:1'],
    ['<a b="<"/>', 'cda.tag 1:1'],
    ['<1/>', 'cda.tag 1:1'],
    ['<a>1 < 2</a>', 'cda.tag 1:6'],
    ['<a>]]></a>', 'cda.tag 1:4'],
    ['<a b="1" b="2"/>', 'cda.attribute-twice 1:9'],
    ['<a>\r\n&nbsp;</a>', 'cda.entity 2:1'],
    ['<a>R&D</a>', 'cda.entity 1:5'],
    ['<a b="&x;"/>', 'cda.entity 1:7'],
    ['<a>&#0;</a>', 'cda.character 1:4'],
    ['<a>&#xd800;</a>', 'cda.character 1:4'],
    ['<a>&#x110000;</a>', 'cda.character 1:4'],
    ['<a>b\u0001</a>', 'cda.character 1:5'],
    ['<a><!-- -- --></a>', 'cda.tag 1:4'],
    ['<a><!-- </a>', 'cda.tag 1:4'],
    ['<a><![CDATA[ </a>', 'cda.unclosed 1:4'],
    ['<a><?xml version="1.0"?></a>', 'cda.tag 1:4'],
    ['<?xml version="1.0" encoding=UTF-8?><a/>', 'cda.tag 1:1'],
    ['<a><?p </a>', 'cda.tag 1:4'],
    ['<!DOCTYPE a><a/>', 'cda.doctype 1:1'],
    ['<!DOCTYPE a [<!ENTITY x "xx">]><a>&x;</a>', 'cda.doctype 1:1'],
    ['<a><!ELEMENT a ANY></a>', 'cda.tag 1:4'],
  ])('%j', (text, refusal) => {
    expect(refusalOf(text)).toBe(refusal)
  })
})

describe('limits hold whatever comes', () => {
  test.each([
    ['depth', '<a>'.repeat(100_000), 'cda.too-deep 1:601'],
    ['elements', `<a>${'<b/>'.repeat(400_000)}</a>`, 'cda.too-many 1:1200000'],
    ['attributes', `<a${Array.from({ length: 5_000 }, (_, at) => ` b${at}="1"`).join('')}/>`, 'cda.too-many 1:793'],
    ['the length of an attribute', `<a b="${'x'.repeat(1_000_000)}"/>`, 'cda.too-long 1:3'],
    ['the length of a name', `<${'a'.repeat(1_000_000)}/>`, 'cda.tag 1:1'],
    ['blanks', `<a${' '.repeat(1_000_000)}x>`, 'cda.tag 1:1'],
  ])('%s', (_, text, refusal) => {
    expect(refusalOf(text)).toBe(refusal)
  })

  test('200 levels are no too many', () => {
    expect(readXml(`${'<a>'.repeat(200)}${'</a>'.repeat(200)}`).ok).toBe(true)
  })
})

test('any text comes back as it was written', () => {
  // Of line ends and of what no XML can hold XML itself keeps less.
  const kept = fc
    .string({ unit: 'grapheme' })
    .filter((text) => escapeXml(text).length >= text.length && !/[\r]/.test(text))
  fc.assert(
    fc.property(kept, (text) => {
      const read = readXml(`<a b="${escapeXml(text.replace(/[\n\t]/g, ' '))}">${escapeXml(text)}</a>`)
      if (!read.ok) throw new Error(read.refusal.code)
      expect(read.value.content.join('')).toBe(text)
      expect(read.value.attributes.b).toBe(text.replace(/[\n\t]/g, ' '))
    }),
  )
})
