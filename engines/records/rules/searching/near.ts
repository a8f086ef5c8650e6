import { isObject } from '../resource.ts'
import { decimalRange } from './decimal-range.ts'
import { type Failure, failure } from './failure.ts'
import type { NearOperand } from './search-query.ts'
import { splitEscaped, unescaped } from './split-escaped.ts'
import { inUnit } from './units.ts'

/** Where no distance is said FHIR leaves it to the server what is near: an hour on foot. */
const NEAR_KILOMETRES = 5
/** Mean radius (IUGG). The earth is flatter by 0.3 %, which is the error of a distance. */
const EARTH_KILOMETRES = 6371.0088

/** `latitude|longitude|distance|unit`, in degrees (WGS 84) and a unit of length in UCUM, kilometres if none is said. */
export function nearOperand(text: string, name: string): NearOperand | Failure {
  const [north = '', east = '', distance, unit, ...more] = splitEscaped(text, '|').map(unescaped)
  const [latitude, longitude] = [decimalRange(north)?.value, decimalRange(east)?.value]
  const length = distance ? decimalRange(distance)?.value : NEAR_KILOMETRES
  const kilometres = length === undefined ? undefined : inUnit(length, unit || 'km', 'km')
  const isPlace = latitude !== undefined && Math.abs(latitude) <= 90 && longitude !== undefined
  if (!isPlace || Math.abs(longitude) > 180 || kilometres === undefined || kilometres < 0 || more.length > 0)
    return failure('value', `${name} needs a value like latitude|longitude|distance|unit: 34.75|112.98|2|km`)
  return { kind: 'near', latitude, longitude, kilometres }
}

/** Whether a position lies within the distance, on a sphere. */
export function nearFits({ latitude, longitude, kilometres }: NearOperand, element: unknown): boolean {
  if (!isObject(element) || typeof element.latitude !== 'number' || typeof element.longitude !== 'number') return false
  const north = radians(element.latitude - latitude)
  const east = radians(element.longitude - longitude)
  const half =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(latitude)) * Math.cos(radians(element.latitude)) * Math.sin(east / 2) ** 2
  return 2 * EARTH_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(half))) <= kilometres
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
