import type { Around } from '../../rules/running/happen.ts'
import type { Deps } from '../deps.ts'

/** What rules are told of the world at this moment. */
export function around({ clock, organisations, workTime, newId }: Deps): Around {
  return {
    now: clock.now(),
    today: clock.today(),
    city: workTime.city(),
    knowsOrganisation: (code) => organisations.find(code) !== undefined,
    newId,
  }
}
