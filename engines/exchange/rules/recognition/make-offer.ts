import type { NearResult, Obstacle, OfferedItem, OfferedResult, OrderedItem } from '../../contract/recognition.ts'
import { OBSTACLE_WORDS, RECOGNITION_SCOPE_WORDS } from '../../contract/recognition.ts'
import { type Force, findItem, type ListedItem } from './in-force.ts'
import { judgeResult, type OrderPlace } from './judge-result.ts'
import type { InstitutionPlace } from './reach.ts'
import { type Findings, type FoundResult, resultsOf } from './read-result.ts'
import { nearSince } from './result-query.ts'

/** Near results that are told of one item. */
const MOST_NEAR = 10

/** What is offered for each item that is ordered; two codes that mean one item are one. */
export function makeOffer(
  asked: readonly OrderedItem[],
  force: Force,
  found: Findings,
  order: OrderPlace,
  placeOf: (institution: string) => InstitutionPlace,
): OfferedItem[] {
  const meant = asked.map((one) => ({ one, listed: findItem(force, one) }))
  const unlisted = meant.flatMap(({ one, listed }) => (listed ? [] : [{ asked: [one], results: [], near: [] }]))
  const listed = [...Map.groupBy(meant, (one) => one.listed)].flatMap(([item, group]) =>
    item
      ? [
          offerItem(
            item,
            group.map(({ one }) => one),
          ),
        ]
      : [],
  )
  return [...listed, ...unlisted]

  function offerItem(listed: ListedItem, asked: OrderedItem[]): OfferedItem {
    const { item, list } = listed
    const judged = resultsOf(item, found).map((result) => {
      const institution = result.institution === undefined ? undefined : placeOf(result.institution)
      return { result, judgement: judgeResult(listed, force, { ...result, institution }, order) }
    })
    return {
      asked,
      item: {
        ...{ code: item.code, name: item.name, kind: item.kind, days: item.days },
        ...(item.price ? { price: item.price } : {}),
        ...{ list: list.code, version: list.version },
      },
      results: judged
        .flatMap(({ result, judgement }) => (judgement.offered ? [offered(listed, result, judgement)] : []))
        .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)),
      near: judged
        .flatMap(({ result, judgement }) => (judgement.offered ? [] : [near(result, judgement.obstacles)]))
        .filter(({ day }) => day === undefined || day >= nearSince(item, order.day))
        .slice(0, MOST_NEAR),
    }
  }
}

function offered(
  { item, list }: ListedItem,
  result: FoundResult,
  { until, mark: { scope, validTo } }: Extract<ReturnType<typeof judgeResult>, { offered: true }>,
): OfferedResult {
  const { institution = '', day = '' } = result
  const { zh, en } = RECOGNITION_SCOPE_WORDS[scope]
  return {
    ...shown(result),
    ...{ institution, day, until, mark: { scope, validTo } },
    why: {
      zh: `《${list.name.zh}》第${list.version}版：${item.name.zh} ${item.days} 天内有效，检查检验机构有互认标识（${zh}），可用至 ${until}`,
      en: `${list.name.en ?? list.name.zh}, version ${list.version}: ${item.name.en ?? item.name.zh} counts for ${item.days} days, the institution is marked (${en}); until ${until}`,
    },
  }
}

function near(result: FoundResult, obstacles: readonly Obstacle[]): NearResult {
  const { institution, day } = result
  const words = obstacles.map((obstacle) => OBSTACLE_WORDS[obstacle])
  return {
    ...shown(result),
    ...(institution === undefined ? {} : { institution }),
    ...(day === undefined ? {} : { day }),
    obstacles: [...obstacles],
    why: { zh: words.map(({ zh }) => zh).join('；'), en: words.map(({ en }) => en).join('; ') },
  }
}

function shown({ reference, status, values, images }: FoundResult) {
  return { reference, status, values: [...values], images: [...images] }
}
