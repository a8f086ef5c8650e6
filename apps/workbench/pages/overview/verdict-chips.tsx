import type { Verdict } from '@kangcheng/indicators/contract'
import { say, useLanguage, useWords, VERDICT_WORDS, VERDICTS_BY_ALARM, VerdictShape } from '@kangcheng/web-kit'
import { overviewWords } from './words.ts'

/** The count of each verdict, which is also the filter. The bar above repeats the shares for the eye only. */
export function VerdictChips(props: {
  counts: Readonly<Record<string, number>>
  chosen: readonly Verdict[]
  onChange: (chosen: Verdict[]) => void
}) {
  const t = useWords(overviewWords)
  const language = useLanguage()
  const toggle = (verdict: Verdict) =>
    props.onChange(
      props.chosen.includes(verdict) ? props.chosen.filter((other) => other !== verdict) : [...props.chosen, verdict],
    )
  return (
    <fieldset className="chips">
      <legend className="unseen">{t('verdicts')}</legend>
      <div className="share-bar" aria-hidden="true">
        {VERDICTS_BY_ALARM.map((verdict) => (
          <span key={verdict} data-verdict={verdict} style={{ flexGrow: props.counts[verdict] ?? 0 }} />
        ))}
      </div>
      {VERDICTS_BY_ALARM.map((verdict) => {
        const count = props.counts[verdict] ?? 0
        const word = say(VERDICT_WORDS[verdict], language)
        return (
          <button
            key={verdict}
            type="button"
            className="chip"
            data-verdict={verdict}
            aria-pressed={props.chosen.includes(verdict)}
            disabled={count === 0 && !props.chosen.includes(verdict)}
            onClick={() => toggle(verdict)}
          >
            <VerdictShape verdict={verdict} size={16} />
            <strong>{count}</strong> <span>{word}</span>
          </button>
        )
      })}
    </fieldset>
  )
}
