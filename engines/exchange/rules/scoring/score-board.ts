import type { Dimension, FeedScore, MessageRule } from '../../contract/scores.ts'

type Words = FeedScore['title']

/** Scores that no rule of a pack gives. */
const OWN: Readonly<Record<string, { readonly dimension: Dimension; readonly title: Words }>> = {
  rejects: { dimension: 'conformity', title: { zh: '消息可以入库', en: 'Messages can be stored' } },
  delay: { dimension: 'timeliness', title: { zh: '发送后十五分钟内到达', en: 'Arrived within fifteen minutes' } },
  duplicates: { dimension: 'uniqueness', title: { zh: '没有重复发送', en: 'Sent once' } },
}

interface Day {
  readonly day: string
  readonly rule: string
  readonly looked: number
  readonly failed: number
}

/** The scores of one feed from its days: by dimension as they are listed, then by rule. What no rule is known for any more is left out. */
export function scoresOf(
  feed: string,
  given: readonly Day[],
  find: (code: string) => MessageRule | undefined,
): FeedScore[] {
  const days = withDuplicates(given)
  const byRule = Map.groupBy(days, ({ rule }) => rule)
  return [...byRule].flatMap(([rule, own]) => {
    const known = OWN[rule] ?? find(rule)
    if (!known) return []
    const lines = own.map(({ day, looked, failed }) => ({ day, looked, failed }))
    const sum = (of: (line: (typeof lines)[number]) => number) => lines.reduce((total, line) => total + of(line), 0)
    const { dimension, title } = known
    return [
      {
        feed,
        rule,
        dimension,
        title,
        looked: sum((line) => line.looked),
        failed: sum((line) => line.failed),
        days: lines,
      },
    ]
  })
}

/** Of what was sent twice only the number is kept: behind it stand all messages of the day, and none on most days. */
function withDuplicates(days: readonly Day[]): readonly Day[] {
  const again = new Map(days.filter(({ rule }) => rule === 'duplicates').map(({ day, failed }) => [day, failed]))
  const received = days.filter(({ rule }) => rule === 'rejects')
  return [
    ...days.filter(({ rule }) => rule !== 'duplicates'),
    ...received.map(({ day, looked }) => {
      const failed = again.get(day) ?? 0
      return { day, rule: 'duplicates', looked: looked + failed, failed }
    }),
  ]
}

/** Whether a feed has been silent for longer than it may: since its newest message, or since ever. */
export function isSilent(silence: number | undefined, newest: number | null, now: number): boolean {
  return silence !== undefined && (newest === null || now - newest > silence * 60_000)
}
