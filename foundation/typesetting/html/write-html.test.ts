import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { SAMPLE } from '../document.fixture.ts'
import { DOCUMENT_STYLE, DOCUMENT_STYLE_HASH } from './style.ts'
import { writeHtml } from './write-html.ts'

describe('a document as HTML', () => {
  const page = writeHtml(SAMPLE)

  it('says its language, has one h1, and links its contents to its headings', () => {
    expect(page).toContain('<html lang="zh-CN">')
    expect(page.match(/<h1/g)).toHaveLength(1)
    const links = [...page.matchAll(/<a href="#([^"]+)"/g)].map(([, anchor]) => anchor)
    expect(links).toHaveLength(3)
    for (const anchor of links) expect(page).toContain(`id="${anchor}"`)
  })

  it('names the row and the column of every cell, and draws charts with a name', () => {
    expect(page.match(/<th scope="row"/g)).toHaveLength(90)
    expect(page.match(/<th scope="col"/g)).toHaveLength(3)
    expect(page.match(/<svg role="img" aria-label="图/g)).toHaveLength(2)
  })

  it('holds no script, no address elsewhere, and one style of known content', () => {
    expect(page).not.toMatch(/<script|javascript:|<img|<link/)
    expect([...page.matchAll(/https?:\/\/[^"]+/g)].every(([address]) => address.startsWith('http://www.w3.org/'))).toBe(
      true,
    )
    expect(page.match(/<style>/g)).toHaveLength(1)
    expect(DOCUMENT_STYLE_HASH).toContain(createHash('sha256').update(DOCUMENT_STYLE).digest('base64'))
  })

  it('takes every text as text', () => {
    const hostile = '"><script>alert(1)</script>\u0000&'
    const attacked = writeHtml({
      ...SAMPLE,
      title: hostile,
      warnings: [hostile],
      blocks: [
        { kind: 'heading', level: 1, text: hostile },
        { kind: 'paragraph', text: hostile, mark: { label: hostile, origin: 'written' } },
        {
          kind: 'table',
          caption: hostile,
          columns: [{ title: hostile, width: 1 }],
          rows: [[hostile]],
          notes: [hostile],
        },
        {
          kind: 'chart',
          chart: 'bar',
          title: hostile,
          unit: hostile,
          source: hostile,
          asOf: '2024',
          categories: [hostile],
          series: [{ name: hostile, values: [1] }],
        },
      ],
    })
    expect(attacked).not.toContain('<script')
    expect(attacked).not.toContain('\u0000')
  })
})
