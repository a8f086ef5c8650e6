import { type Day, daysBetween, readDay } from '@kangcheng/kernel'
import { MASKABLE_KINDS, type SharedDataSet, type SharingTerms } from '../../contract/sharing.ts'
import { isBelow } from './check-data-set.ts'
import type { SharingFault } from './fault.ts'

/** A grant is asked for anew each year. */
const LONGEST_DAYS = 366

/** Paths of the region that is asked for and of the region of the data set. */
export interface RegionPaths {
  readonly asked: string
  readonly whole: string
}

/** What is wrong with terms that somebody asks for, or grants, on a day. */
export function checkTerms(
  { columns: known, regionColumn }: SharedDataSet,
  { columns, until }: SharingTerms,
  { asked, whole }: RegionPaths,
  today: Day,
): readonly SharingFault[] {
  const faults: SharingFault[] = []
  const seen = new Set<string>()
  for (const { name, masked } of columns) {
    const column = known.find((one) => one.name === name)
    if (!column) faults.push({ zh: `数据集没有列 ${name}`, en: `the data set has no column ${name}` })
    else if (masked && !MASKABLE_KINDS.has(column.kind))
      faults.push({ zh: `列 ${name} 不能脱敏，请去掉这一列`, en: `column ${name} cannot be masked; leave it out` })
    if (seen.has(name)) faults.push({ zh: `列 ${name} 重复`, en: `column ${name} stands here twice` })
    seen.add(name)
  }
  if (!asked.startsWith(whole)) faults.push({ zh: '数据集不含这个地区', en: 'the data set does not hold this region' })
  else if (asked !== whole && regionColumn === undefined)
    faults.push({
      zh: '数据集没有可按地区筛选的列，只能整体申请',
      en: 'the data set has no column to narrow it by; ask for all of it',
    })
  if (readDay(until) === undefined || until < today)
    faults.push({ zh: '截止日期无效或已过', en: 'the last day is no day, or over' })
  else if (daysBetween(today, until) > LONGEST_DAYS)
    faults.push({ zh: '一次最长一年，到期前可续期', en: 'a year at most; it can be renewed before it ends' })
  return faults
}

/** What of the granted goes beyond what was asked for: an approval may only take away. `inside`: its region lies in the asked one. */
export function checkNarrowed(asked: SharingTerms, granted: SharingTerms, inside: boolean): readonly SharingFault[] {
  const faults: SharingFault[] = []
  for (const { name, masked } of granted.columns) {
    const wanted = asked.columns.find((one) => one.name === name)
    if (!wanted || (wanted.masked && !masked))
      faults.push({ zh: `列 ${name} 超出申请范围`, en: `column ${name} goes beyond what was asked for` })
  }
  if (!inside) faults.push({ zh: '地区超出申请范围', en: 'the region goes beyond what was asked for' })
  if (granted.until > asked.until) faults.push({ zh: '截止日期晚于申请', en: 'the last day is later than asked for' })
  if (granted.quota.rows > asked.quota.rows || granted.quota.calls > asked.quota.calls)
    faults.push({ zh: '每日限额高于申请', en: 'the quota is larger than asked for' })
  return faults
}

/** Columns above L3 take a second person, masked or not: a mask can be taken for less than it is. */
export function needsSecond({ columns }: SharedDataSet, names: readonly string[]): boolean {
  return columns.some(({ name, level }) => names.includes(name) && isBelow('L3', level))
}
