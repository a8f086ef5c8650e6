import type { Decision } from '@kangcheng/access'
import type { BoardQuery, FeedBoardLine } from '../../contract/scores.ts'
import { isSilent, scoresOf } from '../../rules/scoring/score-board.ts'
import { listFeeds } from '../../store/feeds.ts'
import { listPulses, listScores } from '../../store/scores.ts'
import type { Deps } from '../deps.ts'
import { inSources } from '../in-sources.ts'
import type { ScoreCounter } from './count-scores.ts'
import type { RuleBook } from './rule-book.ts'

/** How each feed is now, and how it did from one day to another. */
export async function showBoard(
  deps: Deps & { readonly rules: RuleBook; readonly scores: ScoreCounter },
  decision: Decision,
  { from, to }: BoardQuery,
): Promise<FeedBoardLine[]> {
  await deps.scores.flush()
  const look = { operation: 'exchange.read-board', subject: `${from} ${to}` }
  const found = await inSources(deps, decision, look, async (db) => ({
    feeds: await listFeeds(db),
    pulses: new Map((await listPulses(db)).map((pulse) => [pulse.feed, pulse])),
    scores: Map.groupBy(await listScores(db, from, to), ({ feed }) => feed),
  }))
  if (!found) return []
  const now = deps.clock.now().getTime()
  return found.feeds.map(({ number, code, settings }) => {
    const { newest = null, waiting = 0, dead = 0 } = found.pulses.get(number) ?? {}
    return {
      feed: code,
      ...(newest === null ? {} : { newest: new Date(newest).toISOString() }),
      isSilent: settings.isOpen && isSilent(settings.silence, newest, now),
      waiting,
      dead,
      scores: scoresOf(code, found.scores.get(number) ?? [], deps.rules.find),
    }
  })
}
