import { must } from '@kangcheng/access/testing'
import { percentile, timed } from '../figures.ts'
import { OFFICES, person, type Room } from './open-room.ts'

/** Inboxes of officers of one office each, of somebody who sees all of them, and searches in both; one after another. */
export async function measureInbox(room: Room) {
  const officers = await Promise.all(
    Array.from({ length: OFFICES }, (_, office) => person(room, 'officer', `office-${office}`, 'casework')),
  )
  const all = await person(room, 'officer', '*', 'casework')
  const questions = [{}, {}, {}, { late: true }, { stage: 'checking' }, { text: '0001' }]
  const ask = (who: () => Promise<Parameters<typeof room.cases.listWork>[0]>) => async (turn: number) =>
    must(await room.cases.listWork(await who(), questions[turn % questions.length] ?? {}))
  const own = await timed(600, (turn) => ask(officers[turn % OFFICES] ?? all)(turn))
  const wide = await timed(200, ask(all))
  const { rows, count } = must(await room.cases.listWork(await all(), {}))
  return { own: percentile(own, 0.95), wide: percentile(wide, 0.95), rows: rows.length, count }
}
