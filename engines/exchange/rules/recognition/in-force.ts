import type { Day } from '@kangcheng/kernel'
import type {
  OrderedItem,
  QualityMark,
  RecognitionCoding,
  RecognitionItem,
  RecognitionList,
  RefusalReason,
} from '../../contract/recognition.ts'

/** A list with the path of its region; `/` is everywhere. */
export interface PlacedList {
  readonly list: RecognitionList
  readonly regionPath: string
}

export interface ListedItem {
  readonly item: RecognitionItem
  readonly list: RecognitionList
  readonly marks: readonly QualityMark[]
}

/** All that counts for an order at a place on a day. */
export interface Force {
  readonly items: readonly ListedItem[]
  readonly reasons: readonly RefusalReason[]
  readonly alliances: NonNullable<RecognitionList['alliances']>
}

/**
 * Of each list the newest version that is valid on the day, if its region holds the place; of an item that several know, the one
 * of the smallest region. Marks and reasons of all of them count; reasons of the larger regions stand first.
 */
export function inForce(placed: readonly PlacedList[], regionPath: string, day: Day): Force {
  const newest = newestValid(
    placed.filter((one) => regionPath.startsWith(one.regionPath)),
    day,
  )
  const lists = newest.map(({ list }) => list)
  const items = new Map(lists.flatMap((list) => list.items.map((item) => [item.code, { item, list }])))
  return {
    items: [...items.values()].map(({ item, list }) => ({ item, list, marks: marksOf(item, lists) })),
    reasons: [...new Map(lists.flatMap(({ reasons }) => reasons.map((reason) => [reason.code, reason]))).values()],
    alliances: lists.flatMap(({ alliances = [] }) => alliances),
  }
}

function marksOf({ code }: RecognitionItem, lists: readonly RecognitionList[]): QualityMark[] {
  return lists.flatMap(({ items, marks }) =>
    marks.filter((mark) =>
      mark.items === 'all' ? items.some((item) => item.code === code) : mark.items.includes(code),
    ),
  )
}

/** The item that an order means: by one of its codings, or without a system by its code in the list. */
export function findItem({ items }: Force, { system, code }: OrderedItem): ListedItem | undefined {
  return items.find(({ item }) => (system === undefined ? item.code === code : hasCoding(item, [{ system, code }])))
}

export function hasCoding(item: RecognitionItem, codings: readonly RecognitionCoding[]): boolean {
  return item.codings.some((own) => codings.some(({ system, code }) => own.system === system && own.code === code))
}

/** The items of every list that is valid on a day and touches one of the regions, each by its own list; those it overrules too. */
export function listedOn(placed: readonly PlacedList[], regions: readonly string[], day: Day): ListedItem[] {
  const touching = placed.filter(({ regionPath }) =>
    regions.some((region) => region.startsWith(regionPath) || regionPath.startsWith(region)),
  )
  const newest = newestValid(touching, day).map(({ list }) => list)
  return newest.flatMap((list) => list.items.map((item) => ({ item, list, marks: marksOf(item, newest) })))
}

/** Of each list the newest version that is valid on the day; larger regions first. */
function newestValid(placed: readonly PlacedList[], day: Day): PlacedList[] {
  const valid = placed.filter(
    ({ list: { validFrom, validTo } }) => validFrom <= day && (validTo === undefined || day <= validTo),
  )
  return [...Map.groupBy(valid, ({ list }) => list.code).values()]
    .flatMap((versions) => versions.toSorted((a, b) => b.list.version - a.list.version).slice(0, 1))
    .toSorted((a, b) => a.regionPath.length - b.regionPath.length || (a.list.code < b.list.code ? -1 : 1))
}
