import { expect, test } from 'vitest'
import { readXml } from '../xml/read-xml.ts'
import { narrativeOf } from './narrative.ts'

function shown(text: string) {
  const read = readXml(`<text xmlns:xlink="http://www.w3.org/1999/xlink">${text}</text>`)
  if (!read.ok) throw new Error(read.refusal.code)
  const { status, div } = narrativeOf({ place: '/section', narrative: read.value, entries: [], sections: [] })
  return `${status} ${div.slice(42, -6)}`
}

test('paragraphs, lists and tables stay what they are', () => {
  expect(
    shown(
      '<paragraph>甲<br/>乙</paragraph><list listType="ordered"><item>一</item></list><list><item>二</item></list><table width="9"><tbody><tr><th colspan="2">项</th></tr></tbody></table>',
    ),
  ).toBe(
    'additional <p>甲<br/>乙</p><ol><li>一</li></ol><ul><li>二</li></ul><table><tbody><tr><th colspan="2">项</th></tr></tbody></table>',
  )
})

test('scripts, styles and handlers do not come through; text does', () => {
  expect(shown('<script>alert(1)</script><content styleCode="x" onclick="y()" style="z">&lt;b&gt;</content>')).toBe(
    'additional alert(1)<span>&lt;b&gt;</span>',
  )
  expect(shown('<linkHtml href="javascript:alert(1)">a</linkHtml>')).toBe('additional <a>a</a>')
  expect(shown('<linkHtml href="https://example.org/?a=1&amp;b=2">a</linkHtml>')).toBe(
    'additional <a href="https://example.org/?a=1&amp;b=2">a</a>',
  )
  expect(shown('<td colspan="javascript">a</td>')).toBe('additional <td>a</td>')
})

test('no text and no statement: the words that there is nothing', () => {
  expect(shown('<paragraph> </paragraph>')).toBe('empty <p>原文档此章节没有内容</p>')
})

test('what is nested very deep keeps its text', () => {
  expect(shown(`${'<content>'.repeat(150)}深${'</content>'.repeat(150)}`)).toContain('深')
})
