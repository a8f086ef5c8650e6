import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Session, startCity } from './start-city.ts'

const city = await startCity()
const REPORT = { kind: 'annual-report', plan: 'gongyi-2021-2025', period: '2023' }

interface Page {
  publication: { id: string; version: number; status: string }
  releases: { edition: number; files: { file: string; sha256: string; name: string }[] }[]
}

let office: Session
let leader: Session
let page: Page

async function take(session: Session, verb: string, wish: object = {}): Promise<Page> {
  const { id, version } = page.publication
  const path = `/api/v1/publications/${id}/${verb}`
  const { status, body } = await session.ask(path, { method: 'POST', json: { version, ...wish } })
  expect([verb, status, body]).toMatchObject([verb, 200, {}])
  return body as Page
}

beforeAll(async () => {
  office = await city.signIn('office')
  leader = await city.signIn('leader')
  const drafted = await office.ask('/api/v1/publications', { method: 'POST', json: REPORT })
  expect(drafted.status).toBe(201)
  page = drafted.body as Page
})

describe('nobody who has not signed in', () => {
  it('sees a draft, or anything of it', async () => {
    const shelf = await city.ask('/public')
    expect(shelf.status).toBe(200)
    expect(shelf.body).toContain('还没有发布报告')
    expect(shelf.body).not.toContain('婴儿死亡率')
    const { id } = page.publication
    for (const path of [
      `/public/files/${id}/1/zh.docx`,
      '/public/figures/gongyi-2021-2025/410181',
      '/public/indicators/gongyi-2021-2025/410181/infant-mortality',
    ]) {
      expect([path, (await city.ask(path)).status]).toEqual([path, 404])
    }
    expect((await city.ask(`/api/v1/publications/${id}/preview`)).status).toBe(401)
  })

  it('reads without end', async () => {
    const path = '/public/indicators/gongyi-2021-2025/410182/infant-mortality/csv'
    const asked = await Promise.all(Array.from({ length: 140 }, () => city.ask(path)))
    expect(asked.filter(({ status }) => status === 429).length).toBeGreaterThan(0)
  })
})

describe('the preview', () => {
  it('is a page without script that only our own pages may frame', async () => {
    const { status, headers, body } = await office.ask(
      `/api/v1/publications/${page.publication.id}/preview?language=en`,
    )
    expect(status).toBe(200)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'self'; sandbox$/)
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(body).toContain('<html lang="en">')
    expect(body).not.toContain('<script')
  })
})

describe('a release', () => {
  it('is read by everybody, with files that are what their checksums say', async () => {
    page = await take(leader, 'approve')
    page = await take(office, 'release', { withoutPdf: true })
    expect(page.publication.status).toBe('released')
    const file = page.releases[0]?.files[0]
    const answer = await fetch(`${city.address}/public/files/${page.publication.id}/1/zh.docx`)
    expect(answer.headers.get('content-disposition')).toMatch(/filename\*=UTF-8''.*%E6%BC%94%E7%A4%BA/)
    expect(answer.headers.get('cache-control')).toBe('public, no-cache')
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file?.sha256)

    const shelf = await city.ask('/public?language=en')
    expect(shelf.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(shelf.body).toContain('Gongyi: annual monitoring report (2023)')
    const indicator = await city.ask('/public/indicators/gongyi-2021-2025/410181/infant-mortality')
    expect(indicator.body).toContain('4.58')
    const figures = await city.ask('/public/figures/gongyi-2021-2025/410181')
    expect(figures.headers.get('content-type')).toMatch(/^text\/csv/)
    expect(figures.body).toMatch(/^\uFEFF?指标代码,指标,/)
    // Maternal deaths are few in a county.
    expect(figures.body).toMatch(/maternal-mortality,[^\n]*已隐去/)
  })

  it('is sent again only where it has changed', async () => {
    for (const path of ['/public', '/public?language=en', '/public/figures/gongyi-2021-2025/410181']) {
      const url = `${city.address}${path}`
      const tag = (await fetch(url)).headers.get('etag') ?? ''
      expect(tag).toMatch(/^".{20,}"$/)
      const again = await fetch(url, { headers: { 'if-none-match': tag } })
      expect([again.status, await again.text()]).toEqual([304, ''])
      expect(again.headers.get('cache-control')).toBe('public, no-cache')
      const other = await fetch(url, { headers: { 'if-none-match': '"something else"' } })
      expect([other.status, other.headers.get('etag')]).toEqual([200, tag])
    }
  })

  it('ends when it is withdrawn', async () => {
    const seen = (await fetch(`${city.address}/public`)).headers.get('etag') ?? ''
    page = await take(office, 'withdraw', { reason: '口径有误' })
    expect((await city.ask(`/public/files/${page.publication.id}/1/zh.docx`)).status).toBe(404)
    expect((await city.ask('/public/indicators/gongyi-2021-2025/410181/infant-mortality')).status).toBe(404)
    const after = await fetch(`${city.address}/public`, { headers: { 'if-none-match': seen } })
    expect([after.status, await after.text()]).toEqual([200, expect.stringContaining('口径有误')])
    const own = await office.ask(`/api/v1/publications/${page.publication.id}/editions/1/zh.docx`)
    expect(own.status).toBe(200)
  })
})

it('leaves no error in the log', () => {
  expect(city.errors).toEqual([])
})
