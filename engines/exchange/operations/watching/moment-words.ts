import type { Words } from '@kangcheng/kernel'
import { dayIn, minuteIn } from '../../rules/scoring/day-in.ts'

/** `2026-11-22 08:30` where the zone is `+08:00`; of no moment that there never was one. */
export function momentWords(milliseconds: number | null, zone: string): Words | string {
  if (milliseconds === null) return { zh: '从未收到', en: 'never' }
  return `${dayIn(milliseconds, zone)} ${minuteIn(milliseconds, zone)}`
}
