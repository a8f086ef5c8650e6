import { describe, expect, it } from 'vitest'
import { narrative } from './narrative.ts'
import type { State } from './state.ts'

/** What is noted about a div with this content. */
function faultsOf(div: unknown): string[] {
  const state: State = { faults: [], depth: 0, resource: {}, root: {}, contained: new Set(), checkOf: () => undefined }
  narrative(state, 'div', div)
  return state.faults.map((one) => `${one.path} ${one.text}`)
}

const div = (inner: string) => `<div xmlns="http://www.w3.org/1999/xhtml">${inner}</div>`

describe('a narrative', () => {
  it.each([
    div('text'),
    div('<p class="a">血压 <b>120</b>/80<br/>mmHg &lt; 140 &nbsp;&#160;&#xA0;</p>'),
    div('<img src="#pic" alt="ECG"/>'),
    div('<!-- note --><table><tr><td style="background: url(a.png)">1 &gt; 0</td></tr></table>'),
    div(`<a href='Patient/1?a=b&amp;c=d'>x</a><a href="http://example.org/a">y</a>`),
    `\n ${div('x')} \n`,
  ])('may be %s', (text) => expect(faultsOf(text)).toEqual([]))

  it.each([
    ['', 'must begin with <div>'],
    ['text', 'must begin with <div>'],
    ['<p xmlns="http://www.w3.org/1999/xhtml">x</p>', 'must begin with <div>'],
    ['<div>x</div>', 'must name its namespace'],
    ['<div xmlns="urn:other">x</div>', 'namespace other'],
    [div(' \n'), 'must have some text'],
    [`${div('x')}${div('y')}`, 'nothing behind it'],
    [`${div('x')}y`, 'nothing behind it'],
    ['<div xmlns="http://www.w3.org/1999/xhtml">x', 'does not close'],
    [div('<b>x</i>'), 'out of order'],
    [div('<b><i>x</b></i>'), 'out of order'],
    [div('x</div>'), 'nothing behind it'],
    [div('<script>alert(1)</script>'), 'element that a narrative may not have'],
    [div('<SCRIPT>alert(1)</SCRIPT>'), 'element that a narrative may not have'],
    [div('<iframe src="a"/>'), 'element that a narrative may not have'],
    [div('<p onclick="alert(1)">x</p>'), 'attribute that a narrative may not have'],
    [div('<a href="javascript:alert(1)">x</a>'), 'runs a script'],
    [div('<a href=" JavaScript:alert(1)">x</a>'), 'runs a script'],
    [div('<a href="java&#115;cript:alert(1)">x</a>'), 'runs a script'],
    [div('<a href="javascript&colon;alert(1)">x</a>'), 'runs a script'],
    [div('<a href="data:text/html,x">x</a>'), 'runs a script'],
    [div('<p style="width: expression(alert(1))">x</p>'), 'style that runs'],
    [div('a & b'), 'begins no entity'],
    [div('<p title="a & b">x</p>'), 'begins no entity'],
    [div('<p title=x>x</p>'), 'not well-formed'],
    [div('<p title="a" title="b">x</p>'), 'twice'],
    [div('1 < 2'), 'begins no tag'],
    [div('<!-- a -- b -->x'), 'comment'],
    [div('<![CDATA[x]]>'), 'begins no tag'],
    [`<!DOCTYPE html>${div('x')}`, 'begins no tag'],
    [div('<b>'.repeat(101)), 'nested deeper'],
    [div('\u0001'), 'no XML can hold'],
  ])('may not be %s', (text, why) => {
    expect(faultsOf(text)).toEqual([expect.stringContaining(why)])
  })

  it('is text', () => {
    for (const value of [null, 1, {}, [div('x')]]) expect(faultsOf(value)).toHaveLength(1)
  })

  it('is read once, however hostile', () => {
    const hostile = [
      div('<b '.repeat(300_000)),
      div(`<p${' '.repeat(1_000_000)}x>`),
      div('&'.repeat(1_000_000)),
      '<div '.repeat(300_000),
    ]
    const before = performance.now()
    for (const text of hostile) expect(faultsOf(text)).toHaveLength(1)
    expect(performance.now() - before).toBeLessThan(1000)
  })
})
