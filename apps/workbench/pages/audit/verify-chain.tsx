import type { AuditFault } from '@kangcheng/access/contract'
import { formatDay, ProblemNote, useLanguage, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useVerification } from './use-verification.ts'
import { auditWords } from './words.ts'

/** Enough to know where to look; the command line lists all of them. */
const SHOWN = 10

/** Recomputes every link on the server and says what it found, good or bad. */
export function VerifyChain({ nameOf }: { nameOf: (organisation: string) => string }) {
  const t = useWords(auditWords)
  const language = useLanguage()
  const { begin, stop, isPending, error, soFar, found } = useVerification()
  return (
    <div className="line audit-verify">
      <div className="line">
        <Button disabled={isPending} onClick={begin}>
          {t(isPending ? 'verifying' : 'verify')}
        </Button>
        {isPending && soFar !== undefined && (
          <>
            <progress aria-label={t('verifying')} value={soFar.rows} max={Math.max(soFar.rows + soFar.rowsLeft, 1)} />
            <span className="soft">{t('verified', { rows: soFar.rows, all: soFar.rows + soFar.rowsLeft })}</span>
            <Button onClick={stop}>{t('stop')}</Button>
          </>
        )}
      </div>
      {error && <ProblemNote problem={error} />}
      {!isPending && found?.next !== undefined && (
        <p className="note warning" role="status">
          {t('stopped', { day: formatDay(found.next, language), rows: found.rowsLeft })}
        </p>
      )}
      {!isPending && found?.faults.length === 0 && (
        <p className="note good" role="status">
          ✓ {t('intact', { chains: found.chains, rows: found.rows })}
        </p>
      )}
      {soFar !== undefined && soFar.faults.length > 0 && (
        <div className="note error" role="alert">
          <p>✕ {t('broken', { count: soFar.faults.length, chains: soFar.chains, rows: soFar.rows })}</p>
          <FaultList faults={soFar.faults} nameOf={nameOf} />
        </div>
      )}
    </div>
  )
}

function FaultList({ faults, nameOf }: { faults: readonly AuditFault[]; nameOf: (organisation: string) => string }) {
  const t = useWords(auditWords)
  const language = useLanguage()
  return (
    <>
      <ul>
        {faults.slice(0, SHOWN).map((fault) => (
          <li key={`${fault.organisation}/${fault.day}/${fault.seq}`}>
            {nameOf(fault.organisation)} · {formatDay(fault.day, language)} · {t('number')} {fault.seq} ·{' '}
            <strong>{t(fault.kind)}</strong>
          </li>
        ))}
      </ul>
      {faults.length > SHOWN && <p className="soft">{t('faultsMore', { count: SHOWN })}</p>}
    </>
  )
}
