import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type IndexTestRoom, openIndex, patient } from '../index-room.fixture.ts'

const WANG = {
  name: '王静',
  number: '990101198208180029',
  birth: '1982-08-18',
  sex: 'female' as const,
  phone: '13900000001',
  address: '河南省郑州市巩义市站街镇东街1号',
}

let room: IndexTestRoom
beforeAll(async () => {
  room = await openIndex()
})
const doubts = async () => {
  const { rows } = await sql<{ kind: string; state: string; conflicts: string[] }>`
    SELECT kind, state, evidence->'conflicts' AS conflicts FROM persons.doubt ORDER BY since, one, other`.execute(
    room.database.kysely,
  )
  return rows
}
const together = async (...patients: string[]) =>
  new Set(await Promise.all(patients.map((one) => room.personOf(one)))).size === 1

describe('a chart that arrives', () => {
  it('is somebody new, who lives where its address lies', async () => {
    await room.send('east-hospital', patient('wang-east', WANG))
    const { rows } = await sql<{ region: string; golden: Record<string, { value: string }> }>`
      SELECT region_path AS region, golden FROM persons.person WHERE person_id = ${await room.personOf('wang-east')}`.execute(
      room.database.kysely,
    )
    expect(rows[0]?.region).toBe('/410000/410100/410181/410181106/')
    expect(rows[0]?.golden.name?.value).toBe('王静')
  })

  it('is of whom it names by another sound and with a slip in the number', async () => {
    await room.send('west-hospital', patient('wang-west', { ...WANG, name: '王婧', number: '990101198208180092' }))
    expect(await together('wang-east', 'wang-west')).toBe(true)
  })

  it('is nobody’s it merely shares a name or a door with', async () => {
    await room.send(
      'west-hospital',
      patient('other-wang', { name: '王静', birth: '1961-03-05', sex: 'female' }),
      patient('husband', { name: '李强', birth: '1980-01-02', sex: 'male', phone: WANG.phone, address: WANG.address }),
    )
    expect(await together('wang-east', 'other-wang')).toBe(false)
    expect(await together('wang-east', 'husband')).toBe(false)
  })

  it('that shares name, birth and sex with somebody and nothing else is put before somebody', async () => {
    const common = { name: '张伟', birth: '1985-05-05', sex: 'male' as const }
    await room.send(
      'east-hospital',
      patient('common-1', { ...common, phone: '13900000031', address: '新乡市新华路2号' }),
    )
    await room.send(
      'west-hospital',
      patient('common-2', { ...common, phone: '13877651234', address: '巩义市人民路3号' }),
    )
    expect(await together('common-1', 'common-2')).toBe(false)
    expect(await doubts()).toMatchObject([{ kind: 'separate', state: 'open', conflicts: [] }])
  })

  it('with everything the same but another sound number is put before somebody', async () => {
    await room.send(
      'west-hospital',
      patient('twin', { ...WANG, name: '王婷', number: '990101198208187650' }),
      patient('renumbered', { ...WANG, number: '990101198208187650' }),
    )
    expect(await together('wang-east', 'twin')).toBe(false)
    expect(await together('wang-east', 'renumbered')).toBe(false)
    const conflicting = (await doubts()).filter(({ conflicts }) => conflicts.length > 0)
    expect(conflicting).toMatchObject([{ kind: 'separate', state: 'open', conflicts: ['two-people'] }])
  })

  it('sent again as it was changes nothing; changed, it stays whose it is, and what they say together follows', async () => {
    const steps = async () =>
      (await sql<{ count: number }>`SELECT count(*)::int AS count FROM persons.step`.execute(room.database.kysely)).rows
    const [before, persons] = [await steps(), await room.persons()]
    await room.send('east-hospital', patient('wang-east', { ...WANG, phone: '13900000077' }))
    expect(await room.persons()).toEqual(persons)
    expect(await steps()).toEqual(before)
    const { rows } = await sql<{ phone: string }>`
      SELECT golden->'phone'->>'value' AS phone FROM persons.person
      WHERE person_id = ${await room.personOf('wang-east')}`.execute(room.database.kysely)
    expect(rows[0]?.phone).toBe('13900000077')
  })
})

describe('a newborn', () => {
  it('is joined to itself once it has a name and a number of its own', async () => {
    const born = { birth: '2026-03-01', sex: 'female' as const, phone: '13900000021', address: '巩义市站街镇西街9号' }
    const named = { ...born, name: '刘小雨', number: '990101202603010029' }
    await room.send('east-hospital', patient('newborn', { ...born, name: '王娟之女', number: '990101199801010029' }))
    await room.send(
      'west-hospital',
      patient('vaccinated', { ...named, phone: '13900000022', address: '新乡市新华路2号' }),
    )
    expect(await together('newborn', 'vaccinated')).toBe(false)
    await room.send('east-hospital', patient('newborn', named))
    expect(await together('newborn', 'vaccinated')).toBe(true)
  })
})

describe('what speaks against those it is among', () => {
  it('is put before somebody when a chart changes', async () => {
    await room.send('west-hospital', patient('wang-west', { ...WANG, number: '990101198208187650' }))
    expect(await together('wang-east', 'wang-west')).toBe(true)
    expect((await doubts()).filter(({ kind }) => kind === 'together')).toHaveLength(1)
  })
})

describe('the register of the population', () => {
  const zhao = { name: '赵桂兰', number: '990101196001010031', birth: '1960-01-01', address: '巩义市站街镇北街3号' }
  const golden = async () => {
    const { rows } = await sql<{ region: string; golden: Record<string, { value: string; why: string } | undefined> }>`
      SELECT region_path AS region, golden FROM persons.person WHERE person_id = ${await room.personOf('zhao')}`.execute(
      room.database.kysely,
    )
    return rows[0]
  }

  it('says where somebody has moved, whatever hospitals write since', async () => {
    await room.send('east-hospital', patient('zhao', zhao))
    await room.send('police', patient('zhao-registered', { ...zhao, address: '河南省新乡市' }))
    await room.send('west-hospital', patient('zhao-later', { ...zhao, address: '巩义市站街镇北街3号' }))
    expect(await together('zhao', 'zhao-registered', 'zhao-later')).toBe(true)
    expect((await golden())?.golden.address).toMatchObject({ value: '河南省新乡市', why: 'registry' })
  })

  it('says who has died, and whoever is written about a month later is looked at', async () => {
    await room.send('police', patient('zhao-registered', { ...zhao, deceased: '2026-01-15' }))
    expect((await golden())?.golden.deceased).toMatchObject({ value: '2026-01-15', why: 'registry' })
    const waiting = (await doubts()).filter(({ conflicts }) => conflicts.includes('dead-and-active'))
    expect(waiting).toMatchObject([{ kind: 'together', state: 'open' }])
  })
})

describe('a chart that nothing is known of', () => {
  it('is a person of its own', async () => {
    await room.send('east-hospital', patient('nobody', { name: '无名氏' }), patient('nothing', {}))
    expect(await together('nobody', 'nothing')).toBe(false)
  })
})
