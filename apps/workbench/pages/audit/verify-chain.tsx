import { answerOf, api, formatDay, ProblemNote, useLanguage, useWords } from '@kangcheng/web-kit'
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { auditWords } from './words.ts'

/** Enough to know where to look; the command line lists all of them. */
const SHOWN = 10

/** Recomputes every link on the server and says what it found, good or bad. */
export function VerifyChain({ nameOf }: { nameOf: (organisation: string) => string }) {
  const t = useWords(auditWords)
  const language = useLanguage()
  const verifying = useMutation({ mutationFn: () => answerOf(api.GET('/api/v1/audit/verify')) })
  const found = verifying.data
  return (
    <div className="line audit-verify">
      <div>
        <Button disabled={verifying.isPending} onClick={() => verifying.mutate()}>
          {t(verifying.isPending ? 'verifying' : 'verify')}
        </Button>
      </div>
      {verifying.error && <ProblemNote problem={verifying.error} />}
      {found?.intact === true && (
        <p className="note good" role="status">
          ✓ {t('intact', { chains: found.chains, rows: found.rows })}
        </p>
      )}
      {found?.intact === false && (
        <div className="note error" role="alert">
          <p>✕ {t('broken', { count: found.faults.length, chains: found.chains, rows: found.rows })}</p>
          <ul>
            {found.faults.slice(0, SHOWN).map((fault) => (
              <li key={`${fault.organisation}/${fault.day}/${fault.seq}`}>
                {nameOf(fault.organisation)} · {formatDay(fault.day, language)} · {t('number')} {fault.seq} ·{' '}
                <strong>{t(fault.kind)}</strong>
              </li>
            ))}
          </ul>
          {found.faults.length > SHOWN && <p className="soft">{t('faultsMore', { count: SHOWN })}</p>}
        </div>
      )}
    </div>
  )
}
