import { type Day, readDay } from '@kangcheng/kernel'
import type { REGION_STEPS } from '../../../contract/sharing.ts'

/** The year of a day, a moment or a part of one. */
export function yearBand(text: string): string | undefined {
  return /^\d{4}(-|T|$)/.test(text) ? text.slice(0, 4) : undefined
}

/** Age in whole years on a day, as a band: `60-64`, from `top` on `90+`. Who is born later has none. */
export function ageBand(birth: string, on: Day, width: number, top: number): string | undefined {
  const born = readDay(birth.slice(0, 10))
  if (born === undefined || born > on) return undefined
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0)
  if (years >= top) return `${top}+`
  const low = Math.floor(years / width) * width
  const high = Math.min(low + width, top) - 1
  return low === high ? String(low) : `${low}-${high}`
}

const DIGITS = { province: 2, city: 4, county: 6, township: 9 } as const

/**
 * A code of GB/T 2260, with the statistical extension to township and village, made coarser: 410181106 at the level of the county
 * is 410181, of the city 410100. A code that is coarser already stays.
 */
export function regionAt(code: string, level: (typeof REGION_STEPS)[number]): string | undefined {
  if (!/^\d{6}(\d{3}){0,2}$/.test(code)) return undefined
  return code.slice(0, DIGITS[level]).padEnd(6, '0')
}

/** The interval of a width in which a number lies: `120-139` of 20, without its upper end where it is no whole number. */
export function intervalOf(value: number, width: number): string | undefined {
  if (!Number.isFinite(value)) return undefined
  const low = Math.floor(value / width) * width
  const clean = (number: number) => String(Number(number.toPrecision(12)))
  return Number.isInteger(width) && Number.isInteger(value) && width > 1
    ? `${clean(low)}-${clean(low + width - 1)}`
    : `[${clean(low)},${clean(low + width)})`
}
