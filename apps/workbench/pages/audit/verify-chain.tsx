import { answerOf, api, ProblemNote, useWords } from '@kangcheng/web-kit'
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { auditWords } from './words.ts'

/** Recomputes every link on the server and says what it found, good or bad. */
export function VerifyChain() {
  const t = useWords(auditWords)
  const verifying = useMutation({ mutationFn: () => answerOf(api.GET('/api/v1/audit/verify')) })
  const found = verifying.data
  return (
    <div className="line">
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
            {found.faults.map((fault) => (
              <li key={`${fault.organisation}/${fault.day}/${fault.seq}`}>
                {fault.organisation} · {fault.day} · {t('number')} {fault.seq} · <strong>{t(fault.kind)}</strong>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
