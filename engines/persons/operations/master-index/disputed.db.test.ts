import { must } from '@kangcheng/access/testing'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { type IndexTestRoom, openIndex, patient } from './index-room.fixture.ts'

const [CARD, OTHERS] = ['990101198208180029', '990101198208187650']
const WANG = {
  name: '王静',
  birth: '1982-08-18',
  sex: 'female' as const,
  phone: '13900000001',
  address: '巩义市站街镇站街村12号',
}
const ZHAO = { name: '赵一', birth: '1982-03-11', sex: 'female' as const, phone: '13900000100' }
const reason = '窗口核对'

let room: IndexTestRoom
beforeEach(async () => {
  room = await openIndex()
})

const pair = (one: string, other: string) => ({ one: `Patient/${one}`, other: `Patient/${other}` })
const said = (decision: 'link' | 'apart', one: string, other: string) => ({ ...pair(one, other), decision, reason })
async function waiting() {
  const { doubts } = must(await room.masterIndex.listDoubts(room.li, {}))
  return doubts.map(({ one, other, kind, state }) => [[one, other].toSorted().join(' '), kind, state])
}

describe('one person alone does not join whom something speaks against', () => {
  it('by two charts of theirs that have no conflict of their own', async () => {
    await room.send('east-hospital', patient('w1', { ...WANG, number: CARD }))
    await room.send('west-hospital', patient('w1b', { ...WANG, number: CARD }))
    await room.send('west-hospital', patient('w1b', WANG))
    await room.send('police', patient('w2', { ...WANG, number: OTHERS }))
    expect(await waiting()).toContainEqual(['Patient/w1b Patient/w2', 'separate', 'open'])
    const { doubt, step } = must(await room.masterIndex.decideDoubt(room.li, said('link', 'w1b', 'w2')))
    expect([doubt.state, doubt.evidence.conflicts, step]).toEqual(['proposed', ['two-people'], undefined])
    expect(await room.masterIndex.decideDoubt(room.li, said('link', 'w1b', 'w2'))).toMatchObject({
      refusal: { code: 'persons.second-person-needed' },
    })
    expect(must(await room.masterIndex.decideDoubt(room.wang, said('link', 'w1b', 'w2'))).doubt.state).toBe('linked')
  })

  it('by laying all charts of one to the other', async () => {
    await room.send('east-hospital', patient('w1', { ...WANG, number: CARD }))
    await room.send('west-hospital', patient('w2', { ...WANG, number: OTHERS }))
    must(await room.masterIndex.decideDoubt(room.wang, said('apart', 'w1', 'w2')))
    const [to, person] = [await room.personOf('w1'), await room.personOf('w2')]
    expect(await room.masterIndex.correctCharts(room.li, { person, to, charts: ['Patient/w2'], reason })).toMatchObject(
      {
        refusal: { code: 'persons.correction-disputed' },
      },
    )
  })

  it('after their own proposal was ruled out and that was undone', async () => {
    await room.send('east-hospital', patient('w1', { ...WANG, number: CARD }))
    await room.send('west-hospital', patient('w2', { ...WANG, number: OTHERS }))
    must(await room.masterIndex.decideDoubt(room.li, said('link', 'w1', 'w2')))
    const { step } = must(await room.masterIndex.decideDoubt(room.wang, said('apart', 'w1', 'w2')))
    must(await room.masterIndex.undoStep(room.wang, { step: step?.id ?? '', reason }))
    expect(must(await room.masterIndex.decideDoubt(room.wang, said('link', 'w1', 'w2'))).doubt.state).toBe('proposed')
  })
})

describe('somebody is asked', () => {
  it('about a chart among others that is surely another person’s too', async () => {
    await room.send('police', patient('q1', { name: '王静', birth: '1982-08-18', sex: 'female', number: CARD }))
    await room.send('east-hospital', patient('p1', { ...ZHAO, number: OTHERS }))
    await room.send('west-hospital', patient('p2', { ...ZHAO, number: OTHERS }))
    expect(await waiting()).toEqual([])
    await room.send('east-hospital', patient('p1', { ...WANG, number: CARD }))
    expect(await waiting()).toContainEqual(['Patient/p1 Patient/q1', 'separate', 'open'])
  })

  it('about what arrived at a person whose joining is undone', async () => {
    await room.send('east-hospital', patient('b1', ZHAO))
    await room.send('west-hospital', patient('b2', { ...ZHAO, address: '巩义市站街镇站街村99号' }))
    await room.send('east-hospital', patient('a1', { ...WANG, number: CARD }))
    const [survivor, other] = [await room.personOf('a1'), await room.personOf('b1')]
    const merged = must(await room.masterIndex.mergePersons(room.li, { survivor, other, reason }))
    await room.send('police', patient('b3', { ...ZHAO, address: '巩义市站街镇站街村99号' }))
    expect(await room.personOf('b3')).toBe(survivor)
    if (merged.state === 'done') must(await room.masterIndex.undoStep(room.li, { step: merged.step.id, reason }))
    expect(await room.personOf('b1')).toBe(other)
    expect(await waiting()).toContainEqual(['Patient/a1 Patient/b3', 'together', 'open'])
  })
})

describe('a steward of one county', () => {
  it('parts a chart of somebody who turns out to live elsewhere', async () => {
    const steward = await room.addUser({ role: 'data-desk', region: '410181' })
    await room.send('east-hospital', patient('g1', { ...WANG, number: CARD }))
    await room.send('police', patient('g3', { ...WANG, number: CARD }))
    await room.send('west-hospital', patient('g2', { ...WANG, number: CARD, address: '浙江省衢州市某路3号' }))
    const person = await room.personOf('g1')
    must(await room.masterIndex.unlinkCharts(steward, { person, charts: ['Patient/g2'], reason }))
    expect(await room.personOf('g2')).not.toBe(person)
  })

  it('proposes a joining that a larger place has to agree to', async () => {
    const steward = await room.addUser({ role: 'data-desk', region: '410181106' })
    await room.send('east-hospital', patient('w1', { ...WANG, number: CARD }))
    await room.send('west-hospital', patient('w2', { ...WANG, number: OTHERS }))
    const wish = { one: await room.personOf('w1'), other: await room.personOf('w2'), reason }
    expect(must(await room.masterIndex.linkPersons(steward, wish)).state).toBe('proposed')
  })
})

it('charts that were somebody’s who is joined to another by now leave as somebody new', async () => {
  const names = ['赵一', '钱二', '孙三']
  await room.send(
    'east-hospital',
    ...names.map((name, at) => patient(`i${at}`, { name, birth: `195${at}-01-11`, phone: `1390000010${at}` })),
  )
  const [a, b, c] = [await room.personOf('i0'), await room.personOf('i1'), await room.personOf('i2')]
  must(await room.masterIndex.mergePersons(room.li, { survivor: a, other: b, reason }))
  must(await room.masterIndex.unlinkCharts(room.li, { person: a, charts: ['Patient/i1'], reason }))
  must(await room.masterIndex.mergePersons(room.li, { survivor: c, other: b, reason }))
  await sql`DELETE FROM persons.apart`.execute(room.database.kysely)
  must(await room.masterIndex.correctCharts(room.li, { person: c, to: a, charts: ['Patient/i1'], reason }))
  must(await room.masterIndex.unlinkCharts(room.li, { person: a, charts: ['Patient/i1'], reason }))
  expect([a, b, c]).not.toContain(await room.personOf('i1'))
})
