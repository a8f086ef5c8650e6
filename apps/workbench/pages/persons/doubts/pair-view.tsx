import type { DoubtPage } from '@kangcheng/persons/contract'
import { formatDay, formatNumber, useLanguage, useSession, useWords } from '@kangcheng/web-kit'
import { conflictName } from '../conflict-name.ts'
import { personWords } from '../words.ts'
import { CompareTable } from './compare-table.tsx'
import { DoubtStateMark, KindMark } from './doubt-marks.tsx'
import { isWaiting, percentOf } from './queue.ts'
import { SidePerson } from './side-person.tsx'
import { WaterfallChart } from './waterfall-chart.tsx'
import { doubtWords } from './words.ts'

/** What the two charts say, and what speaks against their being of one person. */
export function PairFacts({ doubt }: { doubt: DoubtPage }) {
  const t = useWords(doubtWords)
  const language = useLanguage()
  const { kind, state, score, sides } = doubt
  return (
    <div className="stack doubt-facts">
      <div className="card stack doubt-head">
        <p className="line">
          <KindMark kind={kind} />
          <DoubtStateMark state={state} />
          <span>
            {t('sum')}{' '}
            <span className="doubt-score">{formatNumber(score, { language, decimals: 1, fixed: true })}</span>
          </span>
          <span className="soft">{t('odds', { odds: percentOf(score) })}</span>
        </p>
        <p className="soft">{t(`hint_${kind}`)}</p>
        <Conflicts doubt={doubt} />
        <Standing doubt={doubt} />
      </div>
      <CompareTable sides={sides} />
    </div>
  )
}

/** Where the score comes from, and the persons behind the two charts. */
export function PairReasons({ doubt }: { doubt: DoubtPage }) {
  const t = useWords(doubtWords)
  const [one, other] = doubt.sides
  return (
    <div className="stack doubt-reasons">
      <WaterfallChart doubt={doubt} />
      {one.person === other.person ? (
        <SidePerson side={one} name={`${t('one')} · ${t('other')}`} />
      ) : (
        <div className="doubt-persons">
          <SidePerson side={one} name={t('one')} />
          <SidePerson side={other} name={t('other')} />
        </div>
      )}
    </div>
  )
}

function Conflicts({ doubt: { evidence } }: { doubt: DoubtPage }) {
  const t = useWords(doubtWords)
  const common = useWords(personWords)
  if (evidence.conflicts.length === 0) return <p className="soft">{t('noConflict')}</p>
  return (
    <div className="note warning">
      <p>
        <strong>{t('conflicts')}</strong>
      </p>
      <ul className="person-conflicts">
        {evidence.conflicts.map((conflict) => (
          <li key={conflict}>⚠ {conflictName(conflict, common)}</li>
        ))}
      </ul>
    </div>
  )
}

/** Who proposed or decided what. */
function Standing({ doubt }: { doubt: DoubtPage }) {
  const t = useWords(doubtWords)
  const language = useLanguage()
  const me = useSession()?.userId
  const { state, proposedBy, reason, decidedAt } = doubt
  if (state === 'proposed')
    return (
      <div className="note">
        <p>◐ {t(proposedBy === me ? 'proposedByYou' : 'proposedByOther')}</p>
        {reason && <p>{t('proposedReason', { reason })}</p>}
      </div>
    )
  if (isWaiting(doubt)) return null
  return (
    <div className="note">
      <p>{t('decided', { state: t(`state_${state}`) })}</p>
      {decidedAt && reason && <p>{t('decidedAt', { day: formatDay(decidedAt, language), reason })}</p>}
    </div>
  )
}
