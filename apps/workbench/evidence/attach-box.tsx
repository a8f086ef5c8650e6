import { DropZone, formatNumber, ProblemNote, useLanguage, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import type { EvidenceSubject } from '../queries/evidence-queries.ts'
import { useAttaching } from './use-attaching.ts'
import { evidenceWords } from './words.ts'

/** Takes files by dropping or choosing, and says of each what became of it. */
export function AttachBox(props: { subject: EvidenceSubject; indicator?: string | undefined; onChange: () => void }) {
  const t = useWords(evidenceWords)
  const language = useLanguage()
  const { sending, outcomes, send, dismiss, limit } = useAttaching(props.subject, props.indicator, props.onChange)
  return (
    <>
      <DropZone className="evidence-drop" label={t('pick')} multiple onFiles={(files) => void send(files)}>
        {(choose) =>
          sending ? (
            <div className="line">
              <span role="status">
                {sending.share < 1
                  ? t('sending', {
                      name: sending.name,
                      share: formatNumber(sending.share * 100, { language, unit: '%', decimals: 0 }),
                    })
                  : t('checking', { name: sending.name })}{' '}
                {sending.waiting > 0 && t('waiting', { count: sending.waiting })}
              </span>
              <progress aria-label={sending.name} {...(sending.share < 1 ? { value: sending.share, max: 1 } : {})} />
              <Button onClick={() => sending.upload.stop()}>{t('stop')}</Button>
            </div>
          ) : (
            <div className="line">
              <span className="evidence-by-hand">{t('drop')}</span>
              <Button onClick={choose}>{t('pick')}</Button>
              <span className="soft evidence-kinds">{limit !== undefined && t('kinds', { limit })}</span>
            </div>
          )
        }
      </DropZone>
      {outcomes.map(({ key, name, attached, problem }) => (
        <div key={key} className="evidence-outcome">
          {attached ? (
            <p role="status" className={attached.nameContradicted ? 'note warning' : 'note good'}>
              {t(attached.nameContradicted ? 'renamed' : 'added', { name: attached.evidence.fileName })}
            </p>
          ) : (
            <>
              <p>
                <strong>{t('failed', { name })}</strong>
              </p>
              <ProblemNote problem={problem} />
            </>
          )}
          <button type="button" className="quiet" onClick={() => dismiss(key)}>
            {t('dismiss')}
          </button>
        </div>
      ))}
    </>
  )
}
