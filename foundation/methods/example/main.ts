/**
 * A consumer that knows neither the DOM nor Node: only the functions and the language. `main.mjs` prints what it answers.
 */
import { healthyPeopleProgress, isCalculated, wilson } from '@kangcheng/methods'
import { airQualityIndex, Hj212Reader, judgeDrinkingWater } from '@kangcheng/methods/environment'
import { compareNames, IdentifierFault, readResidentId } from '@kangcheng/methods/identity'

export function figures(stream: Uint8Array): string[] {
  const managed = wilson(815, 1200)
  const impossible = wilson(1201, 1200)
  const air = airQualityIndex.must({
    kind: 'daily',
    standard: 'HJ 633-2026',
    concentrations: { PM25_24h: 55, PM10_24h: 121, O3_8h: 148 },
  })
  const water = judgeDrinkingWater.must({
    day: '2026-06-01',
    point: 'works-outlet',
    supply: 'ordinary',
    disinfectants: ['free-chlorine'],
    values: { 'free-chlorine': 0.2, turbidity: 0.4 },
  })
  const [event] = new Hj212Reader().read(stream)
  const resident = readResidentId('11010519491231002X', '2026-11-22')
  return [
    isCalculated(managed)
      ? `managed ${percent(managed.value)} (${percent(managed.lower)} to ${percent(managed.upper)})`
      : managed.detail,
    isCalculated(impossible) ? 'a proportion' : `${impossible.reason}: ${impossible.detail}`,
    `AQI ${air.aqi} level ${air.level}, from ${air.primary.join(', ')}`,
    `water ${water.meets ? 'meets' : 'does not meet'} ${water.standard}`,
    event && 'message' in event ? `station ${event.message.station}, CN ${event.message.command}` : 'no message',
    resident instanceof IdentifierFault ? resident.detail : `born ${resident.birthDate}, ${resident.sex}`,
    `names: ${compareNames('王静', '王靖')}`,
    `progress is a ${typeof healthyPeopleProgress}`,
  ]
}

const percent = (share: number) => `${(100 * share).toFixed(2)} %`
