import { ProblemNote, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import type { Acting } from './use-acting.ts'
import { publicationWords } from './words.ts'

/** Has all that is generated written again from the figures known today. */
export function Refresh({ acting }: { acting: Acting }) {
  const t = useWords(publicationWords)
  const isOurs = acting.variables?.act === 'refresh'
  return (
    <>
      <div className="line">
        <Button type="primary" disabled={acting.isPending} onClick={() => acting.mutate({ act: 'refresh' })}>
          {t('refresh')}
        </Button>
        <span className="soft">{t('refreshKeeps')}</span>
      </div>
      {isOurs && acting.isPending && <p role="status">{t('refreshing')}</p>}
      {isOurs && acting.error && <ProblemNote problem={acting.error} />}
    </>
  )
}
