import { must } from '@kangcheng/access/testing'
import type { FeedSettings } from '../contract/feeds.ts'
import type { OpenFeed } from '../operations/feeds/feed-book.ts'
import { TEST_FEED, type TestExchange } from './open-exchange.ts'

/** A feed of the room in another format, beside its own. */
export async function feedOf(
  { exchange, all }: TestExchange,
  code: string,
  settings: Pick<FeedSettings, 'format' | 'maps'> & Partial<FeedSettings>,
): Promise<OpenFeed> {
  const { sender: _sender, ...rest } = TEST_FEED
  must(await exchange.createFeed(all, { code, organisation: 'gongyi-health', settings: { ...rest, ...settings } }))
  const feed = await exchange.feeds.byCode(code)
  if (!feed) throw new Error('the feed is not there')
  return feed
}

export const RESULT_HEADINGS =
  '病案号,报告单号,组合代码,项目代码,项目名称,结果,单位,参考范围,异常提示,采样时间,报告时间'

/** Lines of invented results, `faulty` of which have a time that is none. */
export function inventedLines(count: number, isFaulty: (line: number) => boolean = () => false): string[] {
  return Array.from({ length: count }, (_, index) => {
    // The headings are the first line.
    const line = index + 2
    const taken = isFaulty(line) ? '上午' : '2026-11-22 07:00'
    return `P${index % 400},L${index},LFT,ALT,丙氨酸氨基转移酶,${20 + (index % 60)},U/L,9-50,,${taken},2026-11-22 08:30`
  })
}

export const csvOf = (lines: readonly string[], headings = RESULT_HEADINGS) => [headings, ...lines, ''].join('\r\n')
