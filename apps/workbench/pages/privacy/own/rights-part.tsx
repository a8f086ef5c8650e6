import type { ClosedAccount } from '@kangcheng/persons/contract'
import { ProblemNote, saveFile, say, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { copyAsFhir, useClosing, type Whose } from '../privacy-queries.ts'
import { privacyWords } from '../words.ts'

/** A copy of all of it, and the end of the account. */
export function RightsPart({ whose }: { whose: Whose }) {
  const t = useWords(privacyWords)
  const language = useLanguage()
  const mayDecide = useMay()('persons.own.decide')
  const copying = useMutation({
    mutationFn: () => copyAsFhir(whose),
    gcTime: 0,
    onSuccess: (bundle) => saveFile(t('copyName'), JSON.stringify(bundle, undefined, 2), 'application/fhir+json'),
  })
  const query = new URLSearchParams({ language, ...whose })
  return (
    <>
      <section className="card stack">
        <h2>{t('copy')}</h2>
        <p>{t('copyLead')}</p>
        <div className="line">
          <Button href={`/api/v1/persons/own/copy/pdf?${query}`} download>
            {t('copyPdf')}
          </Button>
          <Button disabled={copying.isPending} onClick={() => copying.mutate()}>
            {t(copying.isPending ? 'working' : 'copyFhir')}
          </Button>
        </div>
        {copying.error !== null && <ProblemNote problem={copying.error} />}
      </section>
      {whose.person === undefined && mayDecide && <Closing />}
    </>
  )
}

function Closing() {
  const t = useWords(privacyWords)
  const closing = useClosing()
  const [isSure, setSure] = useState(false)
  return (
    <section className="card stack">
      <h2>{t('close')}</h2>
      {closing.data ? (
        <Closed closed={closing.data} />
      ) : (
        <>
          <p>{t('closeLead')}</p>
          {closing.error !== null && <ProblemNote problem={closing.error} />}
          <div className="line">
            {isSure ? (
              <>
                <Button danger type="primary" disabled={closing.isPending} onClick={() => closing.mutate(undefined)}>
                  {t('closeSure')}
                </Button>
                <Button onClick={() => setSure(false)}>{t('cancel')}</Button>
              </>
            ) : (
              <Button danger onClick={() => setSure(true)}>
                {t('close')}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  )
}

function Closed({ closed }: { closed: ClosedAccount }) {
  const t = useWords(privacyWords)
  const language = useLanguage()
  return (
    <div role="status">
      <p>{t('closed')}</p>
      <ul>
        {closed.retained.map(({ code, name, years }) => (
          <li key={code}>{t('retained', { name: say(name, language), years })}</li>
        ))}
      </ul>
    </div>
  )
}
