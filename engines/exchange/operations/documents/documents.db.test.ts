import { must } from '@kangcheng/access/testing'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { OUTPATIENT } from '../../rules/cda/documents.fixture.ts'
import { openExchange, TEST_FEED, TEST_MIGRATIONS, type TestExchange } from '../../testing/open-exchange.ts'

let room: TestExchange

beforeAll(async () => {
  const { database } = await testDatabase(TEST_MIGRATIONS)
  room = await openExchange({ database, clock: fixedClock('2026-11-22') })
  const { sender: _sender, ...settings } = TEST_FEED
  const feed = {
    code: 'emr',
    organisation: 'gongyi-health',
    settings: { ...settings, format: 'cda' as const, maps: [] },
  }
  must(await room.exchange.createFeed(room.all, feed))
})

const push = (text: string, feed = 'emr') => room.exchange.pushMessage(room.all, feed, Buffer.from(text))
async function found(type: string) {
  const answer = await room.records.findResources(room.all, type, '_count=50')
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues))
  return answer.resources
}

describe('a shared document', () => {
  it('is kept as it came, and its header and sections are stored', async () => {
    const receipt = await push(OUTPATIENT)
    expect(receipt).toMatchObject({ ok: true, value: { state: 'waiting' } })
    if (!receipt.ok) return
    await expect.poll(async () => (await found('Composition')).length).toBe(1)
    const [reference] = await found('DocumentReference')
    const [content] = (reference?.content ?? []) as { attachment: { url: string; size: number } }[]
    const { url, size } = content?.attachment ?? {}
    expect(url).toBe(`/api/v1/exchange/messages/emr/${receipt.value.id}/raw`)
    expect(size).toBe(Buffer.byteLength(OUTPATIENT))
    const raw = await room.exchange.readRaw(room.all, { feed: 'emr', id: receipt.value.id })
    expect(raw.ok && raw.value.toString()).toBe(OUTPATIENT)
  })

  it('is one document, however often it is sent', async () => {
    const first = await push(OUTPATIENT)
    const again = await push(OUTPATIENT)
    expect(again.ok && first.ok && again.value.id === first.value.id).toBe(true)
    expect(await found('Composition')).toHaveLength(1)
  })

  it('that is none is dead, with the line, and nothing of it is stored', async () => {
    const before = (await found('Composition')).length
    const receipt = await push(OUTPATIENT.replace('</ClinicalDocument>', '</ClinicalDocumen>'))
    expect(receipt).toMatchObject({
      ok: true,
      value: { state: 'dead', fault: { code: 'document', place: expect.stringMatching(/^\d+:\d+$/) } },
    })
    expect(await found('Composition')).toHaveLength(before)
  })

  it('is taken by nobody where there is no feed, or a closed one', async () => {
    expect(await push(OUTPATIENT, 'nowhere')).toMatchObject({ ok: false, refusal: { code: 'exchange.feed-unknown' } })
    const { sender: _sender, ...settings } = TEST_FEED
    const closed = { ...settings, format: 'cda' as const, maps: [], isOpen: false }
    must(await room.exchange.createFeed(room.all, { code: 'closed', organisation: 'gongyi-health', settings: closed }))
    expect(await push(OUTPATIENT, 'closed')).toMatchObject({ ok: false, refusal: { code: 'exchange.feed-closed' } })
  })

  it('is written of what is stored, and can be read again', async () => {
    const [patient] = await found('Patient')
    const summary = await room.exchange.writeSummary(room.all, patient?.id ?? '')
    expect(summary.ok && summary.value).toContain('<ClinicalDocument')
    const check = await room.exchange.checkDocument(room.all, Buffer.from(summary.ok ? summary.value : ''))
    expect(check.ok && check.value.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(await room.exchange.writeSummary(room.all, 'nobody')).toMatchObject({
      ok: false,
      refusal: { code: 'cda.no-patient' },
    })
  })
})
