import { beforeAll, describe, expect, it } from 'vitest'
import { listUpload, REGION, upload } from '../route-samples.ts'
import { type City, type Session, startCity } from '../start-city.ts'

const HEAD = '用户名,姓名,机构,角色,电话,电子邮箱'
const HOME = 'gongyi-health-commission'
let city: City
let admin: Session
let security: Session

beforeAll(async () => {
  city = await startCity()
  await city.addAccount({ login: 'sys', role: 'system-admin', region: REGION, within: 'gongyi-government' })
  await city.addAccount({ login: 'sec', role: 'security-admin', region: REGION, within: 'gongyi-government' })
  admin = await city.signIn('sys')
  security = await city.signIn('sec')
})

const send = (body: FormData, query = '', by = admin) =>
  by.ask(`/api/v1/user-imports${query}`, { method: 'POST', body })
async function apply(lines: readonly string[]) {
  const { digest } = (await send(listUpload(lines))).body as { digest: string }
  return send(listUpload(lines), `?apply=${digest}`)
}

describe('a file of accounts', () => {
  it('is somebody’s file and not a path, whatever it calls itself', async () => {
    for (const name of [
      '../../../etc/passwd',
      'C:\\windows\\system32\\x.csv',
      '..%2f..%2fx.csv',
      '\u0000.csv',
      '=cmd|x.csv',
    ]) {
      const { status, body } = await send(listUpload([HEAD, `path-a,某,${HOME},,,`], name))
      expect([name, status, (body as { created: number }).created]).toEqual([name, 200, 1])
    }
  })

  it('that would unpack or grow without end is refused before it does', async () => {
    const wide = listUpload([HEAD, Array.from({ length: 500 }, () => 'x').join(',')])
    expect((await send(wide)).body).toMatchObject({ code: 'document.too-many-columns' })
    const long = listUpload([HEAD, ...Array.from({ length: 50_001 }, (_, at) => `u${at},某,${HOME},,,`)])
    expect((await send(long)).body).toMatchObject({ code: 'document.too-many-rows' })
    const quoted = `${HEAD}\n"${'x'.repeat(3_000_000)}`
    expect((await send(upload(new TextEncoder().encode(quoted), 'x.csv'))).status).toBeLessThan(500)
    const zip = upload(new Uint8Array([0x50, 0x4b, 0x03, 0x04, ...Array<number>(400).fill(0x41)]), 'x.csv')
    expect((await send(zip)).status).toBe(422)
    expect((await admin.ask('/api/v1/session')).status).toBe(200)
  })

  it('brings no formula into an export, and comes back from one as it was', async () => {
    const lines = [
      HEAD,
      `formula,=HYPERLINK("http://x"),${HOME},,,`.replace('=HYPERLINK("http://x")', '"=HYPERLINK(""http://x"")"'),
    ]
    expect((await apply(lines)).status).toBe(200)
    const answer = await fetch(`${city.address}/api/v1/users?format=csv`, { headers: admin.headers })
    const text = await answer.text()
    expect(text).toContain(`"'=HYPERLINK`)
    expect(text).not.toMatch(/(^|,)"?=/m)
    expect((await apply([HEAD, `formula,"'=HYPERLINK(""http://x"")",${HOME},,,`])).body).toMatchObject({ unchanged: 1 })
  })

  it('gives nobody a right: a role waits for another administrator, also where one is both', async () => {
    await apply([HEAD, `rights,某,${HOME},security-admin@*@*;plan-office@${HOME}@${REGION},,`])
    const waiting = (await security.ask('/api/v1/proposed-roles')).body as { id: string; login: string; role: string }[]
    const own = waiting.filter(({ login }) => login === 'rights')
    expect(own.map(({ role }) => role).toSorted()).toEqual(['plan-office', 'security-admin'])
    const ids = own.map(({ id }) => id)
    const decide = (by: Session) =>
      by.ask('/api/v1/proposed-roles/decide', { method: 'POST', json: { ids, accept: true } })
    expect((await decide(admin)).status).toBe(403)
    // Not everywhere is theirs to give.
    expect((await decide(security)).body).toMatchObject({ decided: 1, refused: [{ code: 'access.outside-scope' }] })
  })

  it('shuts nobody out but on an explicit word, and never who sends it or the last of a duty', async () => {
    const lines = [HEAD, `kept,某,${HOME},,,`]
    const seen = (await send(listUpload(lines), '?sync=true')).body as {
      digest: string
      changes: { code: string; action: string; kept?: string }[]
    }
    const actionOf = (login: string) => seen.changes.find(({ code }) => code === login)
    expect(actionOf('sys')).toMatchObject({ action: 'keep', kept: 'own-account' })
    expect(actionOf('office')).toMatchObject({ action: 'disable' })
    expect(actionOf('auditor')).toMatchObject({ action: 'keep', kept: 'last-administrator' })
    // What was seen with the word is not done without it.
    expect((await send(listUpload(lines), `?apply=${seen.digest}`)).body).toMatchObject({
      code: 'access.import-changed-meanwhile',
    })
    expect((await city.signIn('office')).headers).toBeDefined()
  })

  it('is not taken from another site’s page, from who may not, or with a digest made up', async () => {
    const body = listUpload([HEAD, `csrf,某,${HOME},,,`])
    const { cookie = '' } = admin.headers
    expect((await city.ask('/api/v1/user-imports', { method: 'POST', body, headers: { cookie } })).body).toMatchObject({
      code: 'access.csrf',
    })
    for (const by of [security, await city.signIn('office'), await city.signIn('auditor')]) {
      expect((await send(listUpload([HEAD]), '', by)).status).toBe(403)
    }
    expect((await send(listUpload([HEAD, `csrf,某,${HOME},,,`]), `?apply=${'0'.repeat(64)}`)).status).toBe(409)
    expect((await send(listUpload([HEAD, `csrf,某,${HOME},,,`]), '?apply=x')).status).toBe(400)
  })

  it('shows its first passwords once: they are in no table, and not in the book', async () => {
    const { body } = await apply([HEAD, `secret-one,某,${HOME},,,`])
    const csv = (body as { firstPasswords: string }).firstPasswords
    const password = /([a-z2-9]{4}(-[a-z2-9]{4}){2})/.exec(csv)?.[1] ?? ''
    expect(password).not.toBe('')
    const auditor = await city.signIn('auditor')
    const book = await auditor.ask('/api/v1/audit?operation=access.import-users')
    expect(JSON.stringify(book.body)).not.toContain(password)
    expect(
      (await city.ask('/api/v1/session', { method: 'POST', json: { login: 'secret-one', password } })).status,
    ).toBe(200)
  })
})

describe('contact data', () => {
  let id = ''
  beforeAll(async () => {
    await apply([HEAD, `contact,某,${HOME},,10000000001,contact@example.cn`])
    const users = (await admin.ask('/api/v1/users')).body as { id: string; login: string }[]
    id = users.find(({ login }) => login === 'contact')?.id ?? ''
  })
  const reveal = (by: Session, json: object = {}) =>
    by.ask(`/api/v1/users/${id}/contact-reveal`, {
      method: 'POST',
      json: { purpose: 'administration', reason: '账号异常登录，需要电话核实', ...json },
    })

  it('leave in no list, page or file unmasked, whoever asks', async () => {
    for (const by of [admin, security, await city.signIn('auditor')]) {
      for (const path of [
        '/api/v1/users',
        `/api/v1/users/${id}`,
        '/api/v1/users?format=csv',
        '/api/v1/users?format=json',
      ]) {
        const text = await (await fetch(`${city.address}${path}`, { headers: by.headers })).text()
        expect([path, text.includes('100****0001')]).toEqual([path, true])
        expect(text).not.toMatch(/10000000001|contact@example/)
      }
    }
  })

  it('are revealed as far as a role says, with a reason and a purpose of that role', async () => {
    expect((await reveal(security)).body).toEqual({ phone: '10000000001', email: 'c******@example.cn' })
    expect((await reveal(admin, { reason: '   短   ' })).body).toMatchObject({ code: 'access.reveal-reason' })
    expect((await reveal(admin, { purpose: 'research' })).body).toMatchObject({ code: 'access.purpose-not-allowed' })
    expect((await reveal(await city.signIn('auditor'))).status).toBe(403)
    expect((await reveal(await city.signIn('office'))).status).toBe(403)
  })

  it('are revealed so many times a minute and no more', async () => {
    const answers = []
    for (let tried = 0; tried < 12; tried++) answers.push((await reveal(admin)).status)
    expect(answers.filter((status) => status === 429).length).toBeGreaterThan(0)
    expect(answers[0]).toBe(200)
  })
})
