import { must } from '@kangcheng/access/testing'
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type IndexTestRoom, openIndex, patient } from './index-room.fixture.ts'

/** Six people who have nothing in common, and one who came twice. */
const PEOPLE = ['赵一', '钱二', '孙三', '李四', '周五', '吴六'].map((name, at) =>
  patient(`p${at}`, { name, birth: `19${50 + at}-0${at + 1}-11`, phone: `1390000010${at}` }),
)
const reason = '窗口核对'

let room: IndexTestRoom
beforeAll(async () => {
  room = await openIndex()
  await room.send('east-hospital', ...PEOPLE)
})

/** Everything there is to know of the index: who stands with which charts, who redirects, what is apart, what they are called. */
async function picture() {
  const { rows: persons } = await sql<{ id: string }>`
    SELECT person_id AS id, redirects_to AS "redirectsTo", region_path AS region, golden FROM persons.person
    WHERE redirects_to IS NULL ORDER BY person_id`.execute(room.database.kysely)
  const { rows: charts } = await sql`
    SELECT chart_id, person_id FROM persons.chart ORDER BY chart_id`.execute(room.database.kysely)
  const { rows: aparts } = await sql`SELECT one, other FROM persons.apart ORDER BY one, other`.execute(
    room.database.kysely,
  )
  return { persons, charts, aparts }
}

/** Faults of the whole index: a chart of nobody who stands, a person without a chart. */
async function faults(): Promise<unknown[]> {
  const { rows } = await sql`
    SELECT patient_id FROM persons.chart LEFT JOIN persons.person USING (person_id)
    WHERE person.person_id IS NULL OR redirects_to IS NOT NULL
    UNION ALL
    SELECT person_id::text FROM persons.person WHERE redirects_to IS NULL
      AND NOT EXISTS (SELECT FROM persons.chart WHERE chart.person_id = person.person_id)`.execute(room.database.kysely)
  return rows
}

const joined = async (one: string, other: string) => {
  const wish = { one: await room.personOf(one), other: await room.personOf(other), reason }
  const answer = must(await room.masterIndex.linkPersons(room.li, wish))
  if (answer.state !== 'done') throw new Error('it was only proposed')
  return answer.step
}

describe('two persons', () => {
  it('are joined, and undoing it leaves everything as it was', async () => {
    const before = await picture()
    const step = await joined('p0', 'p1')
    expect(await room.personOf('p0')).toBe(await room.personOf('p1'))
    const undone = must(await room.masterIndex.undoStep(room.wang, { step: step.id, reason: '看错了' }))
    expect(undone.kind).toBe('undo')
    expect(await picture()).toEqual(before)
    expect(await room.masterIndex.undoStep(room.wang, { step: step.id, reason })).toMatchObject({
      refusal: { code: 'persons.step-undone' },
    })
  })

  it('joined under the id that is named answer under both', async () => {
    const [survivor, other] = [await room.personOf('p1'), await room.personOf('p0')]
    const merged = must(await room.masterIndex.mergePersons(room.li, { survivor, other, reason }))
    expect(await room.personOf('p0')).toBe(survivor)
    expect(await room.masterIndex.linkPersons(room.li, { one: other, other: survivor, reason })).toMatchObject({
      refusal: { code: 'persons.already-one' },
    })
    if (merged.state === 'done') must(await room.masterIndex.undoStep(room.li, { step: merged.step.id, reason }))
  })

  it('parted again find under each id what they found before, and are not one by themselves any more', async () => {
    const before = await picture()
    const step = await joined('p2', 'p3')
    const parted = must(
      await room.masterIndex.unlinkCharts(room.li, {
        person: await room.personOf('p2'),
        charts: step.moves.map(({ chart }) => chart),
        reason,
      }),
    )
    const { aparts, ...after } = await picture()
    expect(after).toEqual({ persons: before.persons, charts: before.charts })
    expect(aparts).toHaveLength(1)
    // A link that was built on is undone only after what was built on it.
    expect(await room.masterIndex.undoStep(room.li, { step: step.id, reason })).toMatchObject({
      refusal: { code: 'persons.step-built-upon' },
    })
    must(await room.masterIndex.undoStep(room.li, { step: parted.id, reason }))
    must(await room.masterIndex.undoStep(room.li, { step: step.id, reason }))
    expect(await picture()).toEqual(before)
  })

  it('whom two people join at once are joined once', async () => {
    const wish = { one: await room.personOf('p4'), other: await room.personOf('p5'), reason }
    const answers = await Promise.all([
      room.masterIndex.linkPersons(room.li, wish),
      room.masterIndex.linkPersons(room.wang, { ...wish, one: wish.other, other: wish.one }),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'persons.already-one' } })
    expect(await faults()).toEqual([])
    for (const answer of answers)
      if (answer.ok && answer.value.state === 'done')
        must(await room.masterIndex.undoStep(room.li, { step: answer.value.step.id, reason }))
  })
})

describe('what somebody speaks against', () => {
  it('is proposed by one person and done by another', async () => {
    const [CARD, OTHERS] = ['990101198208180029', '990101198208187650']
    const wang = { name: '王静', birth: '1982-08-18', sex: 'female' as const, phone: '13900000001' }
    await room.send('east-hospital', patient('w1', { ...wang, number: CARD }))
    await room.send('west-hospital', patient('w2', { ...wang, number: OTHERS }))
    const wish = { one: await room.personOf('w1'), other: await room.personOf('w2'), reason }
    expect(must(await room.masterIndex.linkPersons(room.li, wish))).toEqual({
      state: 'proposed',
      conflicts: ['two-people'],
    })
    expect(await room.personOf('w1')).not.toBe(await room.personOf('w2'))
    const decision = { one: 'Patient/w1', other: 'Patient/w2', decision: 'link' as const, reason: '换发新证' }
    expect(await room.masterIndex.decideDoubt(room.li, decision)).toMatchObject({
      refusal: { code: 'persons.second-person-needed' },
    })
    const decided = must(await room.masterIndex.decideDoubt(room.wang, decision))
    expect(decided).toMatchObject({ doubt: { state: 'linked', decidedBy: room.wang.userId }, step: { kind: 'link' } })
    expect(await room.personOf('w1')).toBe(await room.personOf('w2'))
    // Undone, it is a question again.
    if (decided.step) must(await room.masterIndex.undoStep(room.li, { step: decided.step.id, reason }))
    const { rows } = await sql<{ state: string }>`SELECT state FROM persons.doubt`.execute(room.database.kysely)
    expect(rows).toEqual([{ state: 'open' }])
  })

  it('said to be two people they are asked about no more, and no later chart joins them by itself', async () => {
    const apart = { one: 'Patient/w1', other: 'Patient/w2', decision: 'apart' as const, reason: '两人' }
    expect(must(await room.masterIndex.decideDoubt(room.li, apart)).doubt.state).toBe('apart')
    await room.send('west-hospital', patient('w2', { name: '王静', birth: '1982-08-18', phone: '13900000001' }))
    expect(await room.personOf('w1')).not.toBe(await room.personOf('w2'))
    const { rows } = await sql<{ state: string }>`SELECT state FROM persons.doubt`.execute(room.database.kysely)
    expect(rows).toEqual([{ state: 'apart' }])
  })
})

describe('who may not', () => {
  it('changes nothing, and finds nobody outside their place', async () => {
    const stranger = await room.addUser({ role: 'viewer' })
    const [one, other] = [await room.personOf('p0'), await room.personOf('p1')]
    expect(await room.masterIndex.linkPersons(stranger, { one, other, reason })).toMatchObject({
      refusal: { code: 'access.forbidden' },
    })
    const elsewhere = await room.addUser({ role: 'data-desk', region: '330800' })
    expect(await room.masterIndex.linkPersons(elsewhere, { one, other, reason })).toMatchObject({
      refusal: { code: 'persons.person-not-found' },
    })
  })
})

describe('any steps in any order', () => {
  const at = fc.nat(100)
  const wish = fc.record({ kind: fc.constantFrom('join', 'merge', 'part', 'correct'), one: at, other: at, count: at })

  it('leave each chart with one person who stands, and undone bring back the beginning', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { minLength: 4, maxLength: 8 }), async (wishes) => {
        const start = await picture()
        const done: string[] = []
        for (const { kind, one, other, count } of wishes) {
          const persons = Object.entries(await room.persons())
          const [first, second] = [persons[one % persons.length], persons[other % persons.length]]
          if (!first || !second) throw new Error('there are people')
          const charts = first[1].slice(0, 1 + (count % first[1].length)).map((id) => `Patient/${id}`)
          const [person, to] = [first[0], second[0]]
          const step =
            kind === 'part'
              ? await room.masterIndex.unlinkCharts(room.li, { person, charts, reason })
              : kind === 'correct'
                ? await room.masterIndex.correctCharts(room.li, { person, to, charts, reason })
                : kind === 'merge'
                  ? await room.masterIndex.mergePersons(room.li, { survivor: person, other: to, reason })
                  : await room.masterIndex.linkPersons(room.li, { one: person, other: to, reason })
          if (step.ok && 'id' in step.value) done.push(step.value.id)
          if (step.ok && 'step' in step.value) done.push(step.value.step.id)
          expect(await faults()).toEqual([])
        }
        for (const step of done.toReversed()) must(await room.masterIndex.undoStep(room.wang, { step, reason }))
        expect(await picture()).toEqual(start)
      }),
      { numRuns: 8 },
    )
  })
})
