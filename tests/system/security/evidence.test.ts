import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { evidenceUpload, upload } from '../route-samples.ts'
import { type City, type Session, startCity } from '../start-city.ts'

let city: City
let health: Session
let office: Session
let report = ''
let another = ''

beforeAll(async () => {
  city = await startCity()
  office = await city.signIn('office')
  health = await city.signIn('health')
  await office.ask('/api/v1/report-requests', { method: 'POST', json: {} })
  const listed = (await office.ask('/api/v1/reports')).body as { id: string; organisation: string }[]
  report = listed.find(({ organisation }) => organisation === 'gongyi-health-commission')?.id ?? ''
  another = listed.find(({ organisation }) => organisation !== 'gongyi-health-commission')?.id ?? ''
})

const at = (id: string) => `/api/v1/reports/${id}/evidence`
const attach = (body: FormData, session = health, id = report) => session.ask(at(id), { method: 'POST', body })
const attached = async (body: FormData, session = health, id = report) => {
  const answer = await attach(body, session, id)
  expect(answer.status).toBe(201)
  return (answer.body as { evidence: { id: string; fileName: string; sha256: string } }).evidence
}
const bytes = (text: string) => new TextEncoder().encode(text)

describe('a file of evidence', () => {
  it('is what its bytes are: a program called .pdf is refused and leaves nothing', async () => {
    const before = await city.rowCounts()
    const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300), Buffer.from('%PDF-1.7')])
    const answer = await attach(upload(program, '盖章证明.pdf'))
    expect(answer).toMatchObject({ status: 415, body: { code: 'file.program', details: { what: 'EXE' } } })
    expect((await attach(upload(bytes('<svg onload="alert(1)"></svg>'), '图.png'))).status).toBe(415)
    expect((await attach(upload(bytes(''), '空.pdf'))).status).toBe(422)
    expect(await city.rowCounts()).toEqual(before)
  })

  it('is never a path, and goes out to be saved and not to be opened', async () => {
    const { id, fileName } = await attached(evidenceUpload('第一行\r\n第二行', '..\\..\\windows\\说明:1.txt'))
    expect(fileName).toBe('说明_1.txt')
    const { status, headers, body } = await health.ask(`${at(report)}/${id}`)
    expect([status, body]).toEqual([200, '第一行\r\n第二行'])
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="file.txt"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    })
  })

  it('opens only through the report it hangs on, also for those who may see both', async () => {
    const { id } = await attached(evidenceUpload('只属于一份填报'))
    expect((await office.ask(`${at(report)}/${id}`)).status).toBe(200)
    expect(await office.ask(`${at(another)}/${id}`)).toMatchObject({
      status: 404,
      body: { code: 'evidence.not-found' },
    })
    const taken = { method: 'POST', json: { reason: '别处' } }
    expect((await office.ask(`${at(another)}/${id}/withdraw`, taken)).status).toBe(404)
    expect((await city.ask(`${at(report)}/${id}`)).status).toBe(401)
    for (const path of ['%2e%2e', `${id}%2f..`, `..%5c${id}`]) {
      expect((await office.ask(`${at(report)}/${path}`)).status).toBeGreaterThanOrEqual(400)
    }
  })

  it('is not shown to those who see plans only, and each look at it is written down', async () => {
    const { id, sha256 } = await attached(evidenceUpload('查看留痕'))
    const viewer = await city.signIn('viewer')
    expect((await viewer.ask(`${at(report)}/${id}`)).status).toBe(403)
    await health.ask(`${at(report)}/${id}`)
    const auditor = await city.signIn('auditor')
    const looks = async (operation: string) => {
      const { body } = await auditor.ask(`/api/v1/audit?operation=indicators.${operation}&limit=50`)
      return (body as { rows: { subject: string; detail: Record<string, unknown> }[] }).rows
    }
    expect(await looks('show-evidence')).toContainEqual(
      expect.objectContaining({ subject: `report/${report}`, detail: { evidence: id } }),
    )
    expect(await looks('attach-evidence')).toContainEqual(expect.objectContaining({ detail: { sha256 } }))
    expect(sha256).toBe(createHash('sha256').update('查看留痕').digest('hex'))
  })

  it('is kept once, however many send it at once to however many reports', async () => {
    const before = await city.rowCounts()
    const sent = await Promise.all(
      [report, another, report, another].map((id) => attach(evidenceUpload('同一份统计公报'), office, id)),
    )
    expect(sent.map(({ status }) => status).toSorted()).toEqual([201, 201, 409, 409])
    const after = await city.rowCounts()
    expect([Number(after.evidence) - Number(before.evidence), Number(after.files) - Number(before.files)]).toEqual([
      2, 1,
    ])
    expect(city.errors).toEqual([])
  })
})
