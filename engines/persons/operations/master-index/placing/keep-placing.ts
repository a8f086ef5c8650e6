import type { EventHandler } from '@kangcheng/platform'
import type { IndexRoom } from '../deps.ts'
import { noteChanges } from './note-changes.ts'
import { placeDue } from './place-due.ts'

/**
 * Places charts as soon as the outbox has told of them, in a process that was started to; what another process noted, or what was put
 * off, is placed by the job of each minute.
 */
export function createPlacing(room: IndexRoom) {
  let running: Promise<void> | undefined
  let isStarted = false
  let again = false
  const run = async () => {
    while (again && isStarted) {
      again = false
      try {
        await placeDue(room)
      } catch (error) {
        room.log.error('charts could not be placed', { error })
        break
      }
    }
    running = undefined
  }
  const wake = () => {
    again = true
    if (isStarted) running ??= run()
  }
  const handler: EventHandler = async (trx, event) => {
    await noteChanges(trx, event)
    await room.database.afterCommit(trx, wake)
  }
  return {
    handler,
    start() {
      isStarted = true
      wake()
    },
    async stop() {
      isStarted = false
      await running
    },
  }
}
