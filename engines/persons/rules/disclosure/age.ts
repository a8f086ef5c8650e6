import type { Day } from '@kangcheng/kernel'

/** Whether somebody has reached an age: from that birthday on; who was born on 29 February does so on 1 March of other years. */
export function hasReached(age: number, birthDate: Day, today: Day): boolean {
  return today >= `${Number(birthDate.slice(0, 4)) + age}${birthDate.slice(4)}`
}
