import { readDocument, readSheets } from '@kangcheng/platform/documents'
import { beforeAll, describe, expect, it } from 'vitest'
import { upload } from '../route-samples.ts'
import { type City, type Session, startCity } from '../start-city.ts'
import { wordFileOf, workbookOf } from '../zip-file.ts'

const SECRET = 'root:x:0:0'
const ENTITIES = [
  ['a file of the machine', '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
  ['another address', '<!DOCTYPE w [<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]>'],
  ['a parameter entity', '<!DOCTYPE w [<!ENTITY % d SYSTEM "file:///etc/passwd">%d;<!ENTITY x "&d;">]>'],
  ['a text', `<!DOCTYPE w [<!ENTITY x "${SECRET}">]>`],
  [
    'a billion laughs',
    `<!DOCTYPE w [<!ENTITY a0 "${SECRET}">${Array.from({ length: 12 }, (_, level) => `<!ENTITY a${level + 1} "${`&a${level};`.repeat(10)}">`).join('')}<!ENTITY x "&a12;">]>`,
  ],
] as const

let city: City
let office: Session
beforeAll(async () => {
  city = await startCity()
  office = await city.signIn('office')
})

const word = (doctype: string) =>
  wordFileOf({ body: `${doctype}<w:p><w:r><w:t>前&x;后</w:t></w:r></w:p>`, numbering: '' })
const rows = (doctype: string) =>
  workbookOf(Buffer.from(`${doctype}<row r="1"><c r="A1" t="inlineStr"><is><t>前&x;后</t></is></c></row>`))
const page = (doctype: string) =>
  Buffer.from(`${doctype}<html><body><table><tr><td>前&x;后</td></tr></table></body></html>`)

describe.each(ENTITIES)('an entity that stands for %s', (_name, doctype) => {
  it.each([
    ['docx', word(doctype)],
    ['xlsx', rows(doctype)],
    ['html', page(doctype)],
  ])('is never expanded in %s', async (kind, bytes) => {
    const begun = performance.now()
    const read = [
      await readDocument(bytes, `规划.${kind}`),
      ...(kind === 'xlsx' ? [await readSheets(bytes, '规划.xlsx')] : []),
    ]
    for (const answer of read) {
      const text = JSON.stringify(answer)
      expect(text.replace(JSON.stringify(doctype).slice(1, -1), '').includes(`前${SECRET}`)).toBe(false)
      expect(text).not.toContain('/bin/')
      expect(text.length).toBeLessThan(10_000)
    }
    expect(performance.now() - begun).toBeLessThan(1_000)
    const answer = await office.ask('/api/v1/plan-drafts', { method: 'POST', body: upload(bytes, `规划.${kind}`) })
    expect(answer.status).toBeLessThan(500)
    expect(JSON.stringify(answer.body)).not.toContain(`前${SECRET}`)
  })
})

describe('the name of a file', () => {
  const csv = new TextEncoder().encode('领域,指标,单位,2020年,2025年\n健康人群,婴儿死亡率,‰,5.6,≤4.1')
  it.each([
    '../../../etc/cron.d/x.csv',
    '..\\..\\windows\\x.csv',
    '/etc/passwd',
    'C:\\x.csv',
    'a\r\nset-cookie: x=1.csv',
    '%2e%2e%2fx.csv',
    '"; filename="../x.csv',
    `${'长'.repeat(3000)}.csv`,
    '<script>alert(1)</script>.csv',
    '.',
  ])('%j leads nowhere', async (name) => {
    const before = await city.rowCounts()
    const answer = await office.ask('/api/v1/plan-drafts', { method: 'POST', body: upload(csv, name) })
    expect([answer.status < 500, answer.headers.getSetCookie()]).toEqual([true, []])
    if (answer.status >= 400) expect(await city.rowCounts()).toEqual(before)
    // Kept as a text to be shown, beside other names of one file: never as a place.
    else expect((answer.body as { id: string }).id).toMatch(/^[0-9a-f-]{36}$/)
  })
})

it('nothing of this was an error of ours', () => expect(city.errors).toEqual([]))
