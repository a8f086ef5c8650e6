import { accessMigrations } from '@kangcheng/access'
import { testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { personMigrations } from '../../index.ts'
import { keepPerson } from '../../testing/indexed-persons.ts'
import { chartsOf, findPerson } from './persons.ts'

const [FIRST, SECOND] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']

it('finds a person, their charts, and whom a joined id has become', async () => {
  const { database } = await testDatabase([accessMigrations, personMigrations])
  const db = database.kysely
  await keepPerson(db, {
    id: FIRST,
    regionPath: '/410000/410100/410181/',
    golden: { name: { value: '王静', chart: 'Patient/p2', why: 'only' } },
    charts: [
      { chartId: 12, patientId: 'p12', source: 'west-hospital' },
      { chartId: 2, patientId: 'p2', source: 'east-hospital' },
    ],
  })
  await keepPerson(db, { id: SECOND })
  await sql`UPDATE persons.person SET redirects_to = ${FIRST} WHERE person_id = ${SECOND}`.execute(db)
  expect(await findPerson(db, SECOND)).toEqual({
    id: FIRST,
    version: 1,
    regionPath: '/410000/410100/410181/',
    golden: { name: { value: '王静', chart: 'Patient/p2', why: 'only' } },
  })
  expect((await chartsOf(db, FIRST)).map(({ chartId }) => chartId)).toEqual(['2', '12'])
  expect(await findPerson(db, '00000000-0000-4000-8000-000000000003')).toBeUndefined()
})
