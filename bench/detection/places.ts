import { poissonRandom, type SpaceTimeArea, seededRandom, spaceTimeScan, spatialScan } from '@kangcheng/methods'

const TRIALS = 200
const SIDE = 7
const WEEKS = 12
/** Cases a place and week without an outbreak. */
const MEAN = 0.25
/** Four places side by side, in the last two weeks, have so many times the cases. */
const RISKS = [1, 4, 8]
const OUTBREAK = { places: [16, 17, 23, 24], weeks: 2 }
const ALARM_UP_TO = 0.05

/** Rows of what the scans find in a county of 49 places: alarms in 100 trials, and of them those that touch the outbreak. */
export function scanRows(): string[][] {
  const found = RISKS.map((risk) => Array.from({ length: TRIALS }, (_, trial) => alarmsIn(areas(risk, trial), trial)))
  return ['spatialScan of all 12 weeks', 'spaceTimeScan'].map((name, scan) => [
    name,
    ...found.map((trials) => {
      const alarms = trials.map((pair) => pair[scan]).filter((places) => places !== undefined)
      const touching = alarms.filter((places) => places.some((place) => OUTBREAK.places.includes(place)))
      return `${(alarms.length / TRIALS) * 100} / ${(touching.length / TRIALS) * 100}`
    }),
  ])
}

export const SCAN_HEADER = ['Places', ...RISKS.map((risk) => (risk === 1 ? 'no outbreak' : `${risk} times the cases`))]

function areas(risk: number, trial: number): SpaceTimeArea[] {
  const random = seededRandom.must(20261122, trial)
  return Array.from({ length: SIDE * SIDE }, (_, place) => {
    const mean = (week: number) =>
      OUTBREAK.places.includes(place) && week >= WEEKS - OUTBREAK.weeks ? MEAN * risk : MEAN
    const cases = Array.from({ length: WEEKS }, (_, week) => poissonRandom.must(random, mean(week)))
    return { x: place % SIDE, y: Math.floor(place / SIDE), cases, population: 1000 }
  })
}

/** The places of the first cluster of each scan, where it alarms. */
function alarmsIn(list: readonly SpaceTimeArea[], seed: number): (readonly number[] | undefined)[] {
  const settings = { seed, replicates: 199 }
  const summed = list.map((area) => ({
    ...area,
    cases: area.cases.reduce((sum, one) => sum + one, 0),
    population: 1000,
  }))
  const clusters = [spatialScan.must(summed, settings), spaceTimeScan.must(list, { ...settings, longest: 4 })]
  return clusters.map(({ clusters: [first] }) => ((first?.pValue ?? 1) <= ALARM_UP_TO ? first?.members : undefined))
}
