import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CardsRoom, openCards } from '../cards-room.fixture.ts'
import { createHttpIssuer } from './http-issuer.ts'

const SECRET = 'a-secret-of-the-city'
const IN_GONGYI = '99010119550303002X'
const IN_QUZHOU = '990101196107070032'
const TWICE = '990101196107070059'

/** An issuer that answers as its question's code says. */
const issuer = createServer((request, response) => void answer(request, response))
let room: CardsRoom
const people: Record<string, string> = {}

beforeAll(async () => {
  await new Promise<void>((listening) => issuer.listen(0, '127.0.0.1', listening))
  const address = issuer.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`
  const clock = { now: () => new Date('2026-11-22T04:00:00Z'), today: () => '2026-11-22' }
  room = await openCards({ issuers: { 'social-security-card': createHttpIssuer({ url, secret: SECRET }, clock, 300) } })
  people.gongyi = await room.addPerson({ number: IN_GONGYI, hospitalCard: 'H-001' })
  people.quzhou = await room.addPerson({ number: IN_QUZHOU, hospitalCard: 'H-002', quzhou: true })
  await room.addPerson({ number: TWICE })
  await room.addPerson({ number: TWICE })
})
afterAll(() => {
  issuer.closeAllConnections()
  issuer.close()
})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = ''
  for await (const part of request) body += String(part)
  const { code } = JSON.parse(body) as { code: string }
  const stamp = String(request.headers['x-kangcheng-timestamp'])
  const expected = `v1=${createHmac('sha256', SECRET).update(`${stamp}.${body}`).digest('hex')}`
  const isSigned = request.headers['x-kangcheng-signature'] === expected && stamp === '1795320000'
  const say = (status: number, text: string) => response.writeHead(status).end(text)
  if (!isSigned) say(200, '{"valid":false}')
  else if (code === 'slow') setTimeout(() => say(200, '{"valid":false}'), 2_000).unref()
  else if (code === 'drips') response.writeHead(200).write('{')
  else if (code === 'broken') say(500, 'stack trace')
  else if (code === 'hangs up') response.destroy()
  else if (code === 'elsewhere') response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()
  else if (code === 'garbage') say(200, '<html>')
  else if (code === 'endless') say(200, JSON.stringify({ valid: false, more: 'x'.repeat(20_000) }))
  else if (code === 'another shape') say(200, '{"valid":true}')
  else if (code === 'no number') say(200, '{"valid":true,"identityNumber":"12345"}')
  else if (code === 'unknown') say(200, '{"valid":false}')
  else say(200, JSON.stringify({ valid: true, identityNumber: code }))
}

const social = (value: string) => room.outcomeOf(value, room.window, 'social-security-card')
const personOf = async (...scanned: Parameters<CardsRoom['scan']>) => {
  const read = await room.scan(...scanned)
  return read.ok ? read.value.holder.person : read.refusal.code
}

describe('a number', () => {
  it('on an ID card is recognised, and finds people of one’s own area only', async () => {
    expect(await personOf(IN_GONGYI)).toBe(people.gongyi)
    expect(await personOf(' ９９０１０１１９５５０３０３００２x ')).toBe(people.gongyi)
    expect(await personOf(IN_QUZHOU)).toBe('card.holder-none')
    expect(await personOf(IN_QUZHOU, room.stranger)).toBe(people.quzhou)
  })

  it('that fits several people finds none of them', async () => {
    expect(await personOf(TWICE)).toBe('card.holder-several')
  })

  it('with a wrong check sign is not recognised; said to be an ID card, it is looked up all the same', async () => {
    expect(await personOf('990101195503030020')).toBe('card.kind-unclear')
    expect(await personOf('990101195503030020', room.window, 'id-card')).toBe('card.holder-none')
    expect(await personOf('990101195513030020', room.window, 'id-card')).toBe('card.number-unsound')
  })

  it('on a hospital card is looked up where somebody says that it is one', async () => {
    expect(await personOf('H-001')).toBe('card.kind-unclear')
    expect(await personOf('H-001', room.window, 'hospital-card')).toBe(people.gongyi)
    expect(await personOf('H-002', room.window, 'hospital-card')).toBe('card.holder-none')
    // Another institution of the same county counts from one as well.
    const elsewhere = { region: '410181', organisation: 'gongyi-government', home: 'gongyi-government' }
    const beside = await room.addUser({ role: 'window', ...elsewhere })
    expect(await personOf('H-001', beside, 'hospital-card')).toBe('card.holder-none')
    expect(await personOf("'; DROP", room.window, 'hospital-card')).toBe('card.holder-none')
  })
})

describe('a card of another issuer', () => {
  it('is known by what its issuer says, wherever its holder lives', async () => {
    expect(await personOf(IN_QUZHOU, room.window, 'social-security-card')).toBe(people.quzhou)
  })

  it.each([
    ['slow', 'card.issuer-silent'],
    ['drips', 'card.issuer-silent'],
    ['broken', 'card.issuer-silent'],
    ['hangs up', 'card.issuer-silent'],
    ['elsewhere', 'card.issuer-silent'],
    ['garbage', 'card.issuer-garbled'],
    ['endless', 'card.issuer-garbled'],
    ['another shape', 'card.issuer-garbled'],
    ['no number', 'card.issuer-garbled'],
    ['unknown', 'card.issuer-refuses'],
    [TWICE, 'card.holder-several'],
    ['990101197001010012', 'card.holder-none'],
  ])('%s: %s', async (code, outcome) => {
    expect(await social(code)).toBe(outcome)
  })

  it('is refused where no issuer is set', async () => {
    expect(await room.outcomeOf(IN_GONGYI, room.window, 'insurance-voucher')).toBe('card.issuer-none')
  })

  it('is logged as what it is', async () => {
    const { readings } = await room.cards
      .listReadings(room.desk, { from: '2026-11-22', to: '2026-11-22', outcome: 'card.issuer-none' })
      .then((answered) => (answered.ok ? answered.value : { readings: [] }))
    expect(readings).toMatchObject([{ kind: 'insurance-voucher', isOffline: false, organisation: 'gongyi-health' }])
  })
})
