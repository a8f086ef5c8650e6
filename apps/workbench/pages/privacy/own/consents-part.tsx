import type { Consent } from '@kangcheng/persons/contract'
import { Empty, PageState, ProblemNote, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { ConsentEntry } from '../consent-entry.tsx'
import { ConsentForm } from '../consent-form.tsx'
import { choicesQuery, ownConsentsQuery, useGiving, useTakingBack, type Whose } from '../privacy-queries.ts'
import { privacyWords } from '../words.ts'

/** What one has permitted and objected to, the newest first; and what one says now. */
export function ConsentsPart({ whose, mayDecide }: { whose: Whose; mayDecide: boolean }) {
  const t = useWords(privacyWords)
  const ledger = useQuery(ownConsentsQuery(whose))
  const choices = useQuery(choicesQuery)
  const giving = useGiving(whose)
  const [wish, setWish] = useState<Consent['type']>()
  const close = () => setWish(undefined)
  return (
    <PageState query={choices}>
      {(known) => (
        <>
          <p className="soft">{t('consentLead')}</p>
          {mayDecide && wish === undefined && (
            <div className="line">
              <Button onClick={() => setWish('deny')}>{t('object')}</Button>
              <Button onClick={() => setWish('permit')}>{t('permit')}</Button>
            </div>
          )}
          {wish && (
            <ConsentForm
              key={wish}
              type={wish}
              choices={known}
              giving={giving}
              onGive={(said) => giving.mutate(said, { onSuccess: close })}
              onClose={close}
            />
          )}
          <PageState query={ledger}>
            {({ consents }) =>
              consents.length === 0 ? (
                <Empty>{t('noConsents')}</Empty>
              ) : (
                <ol className="own-list" aria-label={t('part_consents')}>
                  {consents.toReversed().map((one) => (
                    <ConsentEntry key={one.id} consent={one} choices={known}>
                      {mayDecide && one.revoked === undefined && <TakeBack id={one.id} whose={whose} />}
                    </ConsentEntry>
                  ))}
                </ol>
              )
            }
          </PageState>
        </>
      )}
    </PageState>
  )
}

function TakeBack({ id, whose }: { id: string; whose: Whose }) {
  const t = useWords(privacyWords)
  const takingBack = useTakingBack(whose)
  return (
    <>
      {takingBack.error !== null && <ProblemNote problem={takingBack.error} />}
      <div>
        <Button disabled={takingBack.isPending} onClick={() => takingBack.mutate(id)}>
          {t(takingBack.isPending ? 'working' : 'takeBack')}
        </Button>
      </div>
    </>
  )
}
