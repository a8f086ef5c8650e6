import { say, useLanguage, useWords, VERDICT_WORDS, VERDICTS_BY_ALARM, VerdictShape } from '@kangcheng/web-kit'
import { snapshotWords } from './words.ts'

/** How many indicators have each verdict, what asks for action first; none that is zero. */
export function VerdictCounts({ counts }: { counts: Readonly<Record<string, number>> }) {
  const t = useWords(snapshotWords)
  const language = useLanguage()
  return (
    <ul className="verdict-counts">
      {VERDICTS_BY_ALARM.map((verdict) => {
        const count = counts[verdict] ?? 0
        if (count === 0) return null
        return (
          <li key={verdict} className="verdict-mark" data-verdict={verdict}>
            <VerdictShape verdict={verdict} size={13} />
            <span>{t('countOf', { verdict: say(VERDICT_WORDS[verdict], language), count })}</span>
          </li>
        )
      })}
    </ul>
  )
}
