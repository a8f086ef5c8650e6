import { must } from '@kangcheng/access/testing'
import { newId } from '@kangcheng/platform'
import { percentile } from '../figures.ts'
import { APPLICANTS, application, person, type Room } from './open-room.ts'

const CALLERS = 96
/** Offices with a system each for applicants, two officers and the chief. */
const DESKS = 12
const WARM_UP = 5_000
const MEASURED = 30_000

/**
 * Whole lives of permits, one after another for each of some hundred callers at once: application, visit with its sheet, two opinions,
 * signature. Each is one transition, answered when it is durable, with its row in the book of looks.
 */
export async function measureTransitions(room: Room) {
  const { cases } = room
  const people = await Promise.all(
    Array.from({ length: DESKS }, async (_, office) => ({
      office,
      applicant: await person(room, 'applicant', `unit-${office % APPLICANTS}`),
      officer: await person(room, 'officer', `office-${office}`),
      colleague: await person(room, 'officer', `office-${office}`),
      chief: await person(room, 'chief', `office-${office}`),
    })),
  )
  const sheets = { visit: { clean: { conforms: true }, signs: { findings: 1 } } }
  const begins = performance.now() + WARM_UP
  const ends = begins + MEASURED
  const taken: number[] = []
  const one = async (work: () => Promise<unknown>) => {
    const began = performance.now()
    await work()
    if (began >= begins && performance.now() <= ends) taken.push(performance.now() - began)
  }
  const live = async (caller: number) => {
    for (let turn = caller; performance.now() < ends; turn += 7) {
      const { office, applicant, officer, colleague, chief } = people[turn % DESKS] as (typeof people)[number]
      const id = newId()
      const at = { definition: 'permit', id }
      const forms = { application: application(office, 'plain') }
      await one(async () => must(await cases.start(await applicant(), { definition: 'permit', id, forms })))
      await one(async () =>
        must(await cases.act(await officer(), { ...at, version: 1, wish: { action: 'visit', sheets } })),
      )
      await one(async () => must(await cases.opine(await officer(), { ...at, wish: { option: 'agree' } })))
      await one(async () => must(await cases.opine(await colleague(), { ...at, wish: { option: 'agree' } })))
      await one(async () => must(await cases.act(await chief(), { ...at, wish: { action: 'sign' } })))
    }
  }
  await Promise.all(Array.from({ length: CALLERS }, (_, caller) => live(caller)))
  const sorted = taken.toSorted((a, b) => a - b)
  return {
    perSecond: taken.length / (MEASURED / 1_000),
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    callers: CALLERS,
  }
}
