import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Actor } from '@kangcheng/access'
import { must, openAccess, type TestAccess } from '@kangcheng/access/testing'
import type { Database } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { LookUp } from '../channels/post-webhook.ts'
import { NOTICE_TEST_MIGRATIONS, openNotices, type TestNotices } from '../testing/open-notices.ts'

const KINDS = {
  'test.due': {
    title: { zh: '{form}到期', en: '{form} is due' },
    text: { zh: '原因：{reason}', en: 'Reason: {reason}' },
  },
}

interface ReceivedMail {
  to: string
  text: string
}
interface ReceivedPost {
  headers: IncomingHttpHeaders
  body: string
}

const mails: ReceivedMail[] = []
const posts: ReceivedPost[] = []
let refuseMail: number | undefined
let answer = { status: 204, location: '' }
let smtp: SMTPServer
let receiver: Server
let hook = ''
let mailUrl = ''

let database: Database
let clock: FixedClock
let room: TestAccess
let city: TestNotices
let sent = 0

beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) =>
      done(refuseMail === undefined ? null : Object.assign(new Error('no'), { responseCode: refuseMail })),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join(',')
        mails.push({ to, text: Buffer.concat(chunks).toString('utf8') })
        done()
      })
    },
  })
  const smtpPort = await new Promise<number>((resolve) => {
    const listening = smtp.listen(0, '127.0.0.1', () => resolve((listening.address() as AddressInfo).port))
  })
  mailUrl = `smtp://127.0.0.1:${smtpPort}`
  receiver = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => (body += chunk))
    request.on('end', () => {
      posts.push({ headers: request.headers, body })
      response.writeHead(answer.status, answer.location === '' ? {} : { location: answer.location }).end()
    })
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  hook = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`
})
afterAll(async () => {
  await new Promise<void>((resolve) => smtp.close(resolve))
  receiver.closeAllConnections()
  await new Promise((resolve) => receiver.close(resolve))
})

beforeEach(async () => {
  mails.length = 0
  posts.length = 0
  refuseMail = undefined
  answer = { status: 204, location: '' }
  ;({ database } = await testDatabase(NOTICE_TEST_MIGRATIONS))
  clock = fixedClock('2026-03-01')
  room = await openAccess({ database, clock })
  must(
    await room.access.loadRoles(PLATFORM, [
      { code: 'filler', name: { zh: '填报员' }, permissions: ['access.token.create'] },
      { code: 'keeper', name: { zh: '办公室' }, permissions: ['notices.webhook.manage', 'indicators.report.request'] },
    ]),
  )
  city = openCity()
})

const PLATFORM = {
  userId: '00000000-0000-7000-8000-000000000000',
  name: 'platform',
  organisation: { code: 'platform', path: '/platform/' },
  channel: 'system',
} as const

function openCity(more: Partial<Parameters<typeof openNotices>[0]> = {}): TestNotices {
  const mail = { url: mailUrl, from: '康城 <kangcheng@health.example.gov.cn>' }
  return openNotices({ database, clock, access: room.access, kinds: KINDS, mail, ...more })
}

async function send(to: readonly Actor[], reason = '分母有误') {
  const keeper = await room.addUser({ role: 'keeper' })
  const may = must(await room.access.require(keeper, 'indicators.report.request', {}, 'planning'))
  await room.access.within(may, { operation: 'test.send', subject: 'test' }, (trx) =>
    city.notices.send(trx, {
      key: `key ${++sent}`,
      kind: 'test.due',
      to: to.map(({ userId }) => userId),
      parameters: { form: { zh: '月报', en: 'Monthly form' }, reason },
      subject: 'report/1',
      link: '/reports/1',
      severity: 'attention',
      organisationPath: '/gongyi-government/gongyi-health/',
    }),
  )
  await city.plan()
}

/** The body of a mail as it was written, whichever way it travelled. */
function plain(mail: ReceivedMail): string {
  const body = mail.text.split('\r\n\r\n').slice(1).join('\r\n\r\n')
  if (header(mail, 'Content-Transfer-Encoding') === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
const header = ({ text }: ReceivedMail, name: string) =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(text.split('\r\n\r\n')[0] ?? '')?.[1]?.trim()
const codeIn = (mail: ReceivedMail | undefined) => /\d{6}/.exec(mail ? plain(mail) : '')?.[0] ?? ''

async function withAddress(rhythm: 'immediate' | 'daily' = 'immediate', address = 'li@example.gov.cn'): Promise<Actor> {
  const li = await room.addUser({ role: 'filler' })
  must(await city.notices.offerAddress(li, { address, rhythm, language: 'zh' }))
  must(await city.notices.confirmAddress(li, codeIn(mails.pop())))
  return li
}

describe('an address', () => {
  const wish = { address: 'li@example.gov.cn', rhythm: 'immediate', language: 'zh' } as const

  it('is mailed at only after a code mailed there has come back', async () => {
    const li = await room.addUser({ role: 'filler' })
    must(await city.notices.offerAddress(li, wish))
    expect(mails.map(({ to }) => to)).toEqual(['li@example.gov.cn'])
    const code = codeIn(mails[0])
    await send([li])
    expect(await city.notices.deliverDue()).toBe(0)
    const wrong = code === '000000' ? '000001' : '000000'
    expect(await city.notices.confirmAddress(li, wrong)).toMatchObject({
      refusal: { code: 'notices.code-wrong', details: { left: 4 } },
    })
    must(await city.notices.confirmAddress(li, ` ${code} `))
    expect(await city.notices.confirmAddress(li, code)).toMatchObject({ refusal: { code: 'notices.no-address-waits' } })
    await send([li])
    expect(await city.notices.deliverDue()).toBe(1)
    expect(must(await city.notices.showChannels(li)).mail).toMatchObject({
      offered: true,
      address: 'li@example.gov.cn',
      state: { waiting: 0, parked: 0 },
    })
  })

  it('wants another code after five wrong ones or half an hour, and five codes an hour are all', async () => {
    const li = await room.addUser({ role: 'filler' })
    must(await city.notices.offerAddress(li, wish))
    const code = codeIn(mails[0])
    const wrong = code === '000000' ? '000001' : '000000'
    // Guesses at the same moment count as well.
    await Promise.all(Array.from({ length: 5 }, () => city.notices.confirmAddress(li, wrong)))
    expect(await city.notices.confirmAddress(li, code)).toMatchObject({ refusal: { code: 'notices.code-void' } })
    must(await city.notices.offerAddress(li, wish))
    clock.advance({ seconds: 31 * 60 })
    expect(await city.notices.confirmAddress(li, codeIn(mails[1]))).toMatchObject({
      refusal: { code: 'notices.code-void' },
    })
    for (let times = 0; times < 3; times++) must(await city.notices.offerAddress(li, wish))
    expect(await city.notices.offerAddress(li, wish)).toMatchObject({
      refusal: { code: 'notices.too-many-codes', details: { minutes: 29 } },
    })
  })

  it('keeps the one before in use until the new one is confirmed, and is forgotten when it is removed', async () => {
    const li = await withAddress()
    must(await city.notices.offerAddress(li, { ...wish, address: 'new@example.gov.cn' }))
    mails.length = 0
    await send([li])
    await city.notices.deliverDue()
    expect(mails.map(({ to }) => to)).toEqual(['li@example.gov.cn'])
    await send([li])
    must(await city.notices.removeAddress(li))
    expect(await city.notices.deliverDue()).toBe(0)
    expect(must(await city.notices.showChannels(li)).mail).not.toHaveProperty('address')
  })

  it('does not wait for a code that could not be mailed', async () => {
    const li = await room.addUser({ role: 'filler' })
    refuseMail = 550
    expect(await city.notices.offerAddress(li, wish)).toMatchObject({ refusal: { code: 'notices.mail-not-sent' } })
    expect(must(await city.notices.showChannels(li)).mail).not.toHaveProperty('pending')
  })

  it('is not taken where no mail server is known', async () => {
    const { notices } = openNotices({ database, clock, access: room.access, kinds: KINDS })
    const li = await room.addUser({ role: 'filler' })
    expect(await notices.offerAddress(li, wish)).toMatchObject({ refusal: { code: 'notices.mail-not-offered' } })
    expect(must(await notices.showChannels(li)).mail.offered).toBe(false)
  })
})

describe('a mail', () => {
  it('says the notice with a link, once, and lets no line of a reason become a header', async () => {
    const li = await withAddress()
    await send([li], '见附件\r\nBcc: everybody@example.com')
    await city.plan()
    // Two servers at the same moment.
    const other = openCity()
    await Promise.all([city.notices.deliverDue(), other.notices.deliverDue()])
    expect(mails).toHaveLength(1)
    const [mail] = mails
    if (!mail) throw new Error('no mail')
    expect(plain(mail)).toContain('月报到期')
    expect(plain(mail)).toContain('https://health.example.gov.cn/reports/1')
    expect(header(mail, 'Bcc')).toBeUndefined()
    expect(header(mail, 'Auto-Submitted')).toBe('auto-generated')
    expect(header(mail, 'Message-ID')).toMatch(/^<[0-9a-f-]{36}@health\.example\.gov\.cn>$/)
  })

  it('waits for a mail server that is down, under the same Message-ID', async () => {
    const li = await withAddress()
    await send([li])
    refuseMail = 451
    expect(await city.notices.deliverDue()).toBe(0)
    expect(must(await city.notices.showChannels(li)).mail.state).toEqual({
      waiting: 1,
      parked: 0,
      fault: { code: 'mail-unreachable', status: 451 },
    })
    const { rows } = await sql<{ id: string }>`SELECT id FROM notices.delivery`.execute(database.kysely)
    refuseMail = undefined
    expect(await city.notices.deliverDue()).toBe(0)
    clock.advance({ seconds: 60 })
    expect(await city.notices.deliverDue()).toBe(1)
    expect(mails[0] && header(mails[0], 'Message-ID')).toContain(rows[0]?.id)
  })

  it('is parked with the reason where there is no such mailbox, and sent when it is asked for again', async () => {
    const li = await withAddress()
    await send([li])
    refuseMail = 550
    await city.notices.deliverDue()
    expect(must(await city.notices.showChannels(li)).mail.state).toEqual({
      waiting: 0,
      parked: 1,
      fault: { code: 'mail-refused', status: 550 },
    })
    refuseMail = undefined
    expect(await city.notices.deliverDue()).toBe(0)
    must(await city.notices.retryMail(li))
    expect(await city.notices.deliverDue()).toBe(1)
    expect(must(await city.notices.showChannels(li)).mail.state).toMatchObject({
      waiting: 0,
      parked: 0,
      lastSentAt: clock.now().toISOString(),
    })
  })

  it('is a digest at eight of all that came, where a person wants it so', async () => {
    const li = await withAddress('daily')
    for (let times = 0; times < 3; times++) await send([li])
    // What is read in the inbox before the digest leaves is not in it.
    const [newest] = must(await city.notices.listNotices(li, {})).rows
    must(await city.notices.readNotices(li, { ids: [newest?.id ?? ''] }))
    expect(await city.notices.deliverDue()).toBe(0)
    clock.advance({ seconds: 20 * 3600 - 1 })
    expect(await city.notices.deliverDue()).toBe(0)
    clock.advance({ seconds: 1 })
    expect(await city.notices.deliverDue()).toBe(2)
    expect(mails).toHaveLength(1)
    expect(mails[0] && plain(mails[0]).match(/月报到期/g)).toHaveLength(2)
  })

  it('goes to nobody whose account is closed', async () => {
    const li = await withAddress()
    await send([li])
    must(await room.access.disableUser(PLATFORM, li.userId, true))
    expect(await city.notices.deliverDue()).toBe(0)
    expect(mails).toHaveLength(0)
  })
})

describe('a webhook', () => {
  const wish = () => ({ name: '协同办公系统', url: hook, rhythm: 'immediate' as const })

  it('is posted the notice, signed, without what a person typed', async () => {
    const li = await room.addUser({ role: 'filler' })
    const { id, secret } = must(await city.notices.createOwnWebhook(li, wish()))
    await send([li])
    expect(await city.notices.deliverDue()).toBe(1)
    const [post] = posts
    const timestamp = post?.headers['kangcheng-timestamp']
    const hmac = createHmac('sha256', secret)
      .update(`${String(timestamp)}.${post?.body}`)
      .digest('hex')
    expect(post?.headers['kangcheng-signature']).toBe(`v1=${hmac}`)
    expect(post?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/)
    expect(JSON.parse(post?.body ?? '')).toMatchObject({
      notices: [{ kind: 'test.due', title: { zh: '月报到期' }, link: '/reports/1' }],
    })
    expect(post?.body).not.toContain('分母有误')
    must(await city.notices.removeOwnWebhook(li, id))
    await send([li])
    expect(await city.notices.deliverDue()).toBe(0)
  })

  it('is for whoever may make tokens, and its owner’s alone', async () => {
    const li = await room.addUser({ role: 'filler' })
    const wang = await room.addUser({ role: 'keeper' })
    const { id } = must(await city.notices.createOwnWebhook(li, wish()))
    expect(await city.notices.createOwnWebhook(wang, wish())).toMatchObject({ refusal: { code: 'access.forbidden' } })
    expect(await city.notices.removeOwnWebhook(wang, id)).toMatchObject({
      refusal: { code: 'notices.webhook-unknown' },
    })
    expect(await city.notices.retryOwnWebhook(wang, id)).toMatchObject({ refusal: { code: 'notices.webhook-unknown' } })
    expect(await city.notices.removeOrganisationWebhook(wang, id)).toMatchObject({
      refusal: { code: 'notices.webhook-unknown' },
    })
  })

  it('is made by no stand-in: it would outlive the delegation', async () => {
    for (const role of ['filler', 'keeper']) {
      const away = await room.addUser({ role })
      const standIn = await room.addUser({})
      const assignments = must(await room.access.listOwnAssignments(away)).map(({ id }) => id)
      const days = { firstDay: '2026-03-01', lastDay: '2026-03-01' }
      const wanted = { delegate: standIn.userId, assignments, ...days }
      const { id } = must(await room.access.makeOwnDelegation(away, wanted))
      const token = await room.signInAs(standIn)
      must(await room.access.beginActing(must(await room.access.readSession(token)), id))
      const acting = must(await room.access.readSession(token))
      const made =
        role === 'filler'
          ? await city.notices.createOwnWebhook(acting, wish())
          : await city.notices.createOrganisationWebhook(acting, { ...wish(), organisation: 'gongyi-health' })
      expect(made).toMatchObject({ refusal: { code: 'access.not-while-acting' } })
    }
  })

  it('of an organisation gets all that concerns it and those below, and nothing of its neighbours', async () => {
    const keeper = await room.addUser({ role: 'keeper' })
    const neighbour = await room.addUser({ role: 'keeper', organisation: 'quzhou-government' })
    const of = (organisation: string) => ({ ...wish(), organisation })
    must(await city.notices.createOrganisationWebhook(keeper, of('gongyi-government')))
    must(await city.notices.createOrganisationWebhook(keeper, of('quzhou-government')))
    expect(await city.notices.createOrganisationWebhook(neighbour, of('gongyi-government'))).toMatchObject({
      refusal: { code: 'access.outside-scope' },
    })
    expect(
      must(await city.notices.listOrganisationWebhooks(neighbour)).map(({ organisation }) => organisation),
    ).toEqual(['quzhou-government'])
    await send([await room.addUser({ role: 'filler' })])
    expect(await city.notices.deliverDue()).toBe(1)
  })

  it('that answers with an error is tried eight times and then parked', async () => {
    const li = await room.addUser({ role: 'filler' })
    const { id } = must(await city.notices.createOwnWebhook(li, wish()))
    await send([li])
    answer = { status: 500, location: '' }
    for (let tries = 0; tries < 10; tries++) {
      await city.notices.deliverDue()
      clock.advance({ seconds: 6 * 3600 })
    }
    expect(posts).toHaveLength(8)
    expect(new Set(posts.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
    const state = must(await city.notices.showChannels(li)).webhooks[0]?.state
    expect(state).toEqual({ waiting: 0, parked: 1, fault: { code: 'answered-with-error', status: 500 } })
    answer = { status: 200, location: '' }
    must(await city.notices.retryOwnWebhook(li, id))
    expect(await city.notices.deliverDue()).toBe(1)
  })

  it('is not followed where it redirects', async () => {
    const li = await room.addUser({ role: 'filler' })
    must(await city.notices.createOwnWebhook(li, wish()))
    await send([li])
    answer = { status: 307, location: `${hook}/elsewhere` }
    await city.notices.deliverDue()
    expect(posts).toHaveLength(1)
    expect(must(await city.notices.showChannels(li)).webhooks[0]?.state.fault).toEqual({
      code: 'redirected',
      status: 307,
    })
  })

  it('whose name leads into a network of one’s own is not connected to', async () => {
    let asked = 0
    // What a public name says it is: something public, and the machine itself.
    const lookUpName = ((_name: string, _options: unknown, done: (...given: unknown[]) => void) => {
      asked++
      done(null, [
        { address: '223.5.5.5', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ])
    }) as unknown as LookUp
    city = openCity({ webhookReach: { loopback: false }, lookUpName })
    const li = await room.addUser({ role: 'filler' })
    expect(await city.notices.createOwnWebhook(li, wish())).toMatchObject({
      refusal: { code: 'notices.webhook-address' },
    })
    const port = new URL(hook).port
    must(await city.notices.createOwnWebhook(li, { ...wish(), url: `https://hooks.example.com:${port}/` }))
    await send([li])
    await city.notices.deliverDue()
    expect(asked).toBe(1)
    expect(must(await city.notices.showChannels(li)).webhooks[0]?.state).toEqual({
      waiting: 0,
      parked: 1,
      fault: { code: 'address-refused' },
    })
    expect(posts).toHaveLength(0)
  })
})
