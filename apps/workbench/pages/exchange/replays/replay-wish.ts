import type { ReplayWish } from '@kangcheng/exchange/contract'

/** Days of the city as the moments between which messages arrived, the last day whole. */
export function wishOf(given: { feed: string; map: string; from: string; to: string }): ReplayWish {
  const { feed, map, from, to } = given
  return {
    ...{ feed, map },
    ...(from === '' ? {} : { from: beginOf(from) }),
    ...(to === '' ? {} : { to: new Date(Date.parse(beginOf(to)) + 86_400_000 - 1).toISOString() }),
  }
}

function beginOf(day: string): string {
  return new Date(`${day}T00:00:00+08:00`).toISOString()
}
