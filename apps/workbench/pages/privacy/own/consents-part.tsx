import type { Consent, ConsentChoices } from '@kangcheng/persons/contract'
import { Empty, formatDay, formatMoment, PageState, ProblemNote, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { choicesQuery, ownConsentsQuery, useTakingBack, type Whose } from '../privacy-queries.ts'
import { privacyWords } from '../words.ts'
import { ConsentForm } from './consent-form.tsx'

/** What one has permitted and objected to, the newest first; and what one says now. */
export function ConsentsPart({ whose, mayDecide }: { whose: Whose; mayDecide: boolean }) {
  const t = useWords(privacyWords)
  const ledger = useQuery(ownConsentsQuery(whose))
  const choices = useQuery(choicesQuery)
  const [wish, setWish] = useState<Consent['type']>()
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
            <ConsentForm key={wish} type={wish} whose={whose} choices={known} onClose={() => setWish(undefined)} />
          )}
          <PageState query={ledger}>
            {({ consents }) =>
              consents.length === 0 ? (
                <Empty>{t('noConsents')}</Empty>
              ) : (
                <ol className="own-list" aria-label={t('part_consents')}>
                  {consents.toReversed().map((one) => (
                    <Entry key={one.id} consent={one} whose={whose} choices={known} mayDecide={mayDecide} />
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

function Entry(props: { consent: Consent; whose: Whose; choices: ConsentChoices; mayDecide: boolean }) {
  const { consent, whose, choices, mayDecide } = props
  const t = useWords(privacyWords)
  const language = useLanguage()
  const takingBack = useTakingBack(whose)
  const { type, organisations, categories, from, until, at, revoked, guardianship } = consent
  const names = (of: keyof ConsentChoices, codes: readonly string[]) =>
    codes
      .map((code) => {
        const known = choices[of].find((one) => one.code === code)
        return known ? say(known.name, language) : code
      })
      .join(language === 'zh' ? '、' : ', ')
  return (
    <li className="own-item" data-over={revoked !== undefined}>
      <p className="own-what">
        <strong>{t(type === 'deny' ? 'objection' : 'permission')}</strong>
        {revoked && <span className="own-mark"> {t('takenBack', { at: formatMoment(revoked.at, language) })}</span>}
      </p>
      <p>
        {organisations ? names('organisations', organisations) : t('everybody')} ·{' '}
        {categories ? names('categories', categories) : t('wholeRecord')}
      </p>
      <p className="soft">
        {until === undefined
          ? t('since', { from: formatDay(from, language) })
          : t('period', { from: formatDay(from, language), until: formatDay(until, language) })}
        {' · '}
        {t('saidAt', { at: formatMoment(at, language) })}
        {guardianship !== undefined && ` · ${t('byGuardian')}`}
      </p>
      {takingBack.error !== null && <ProblemNote problem={takingBack.error} />}
      {mayDecide && revoked === undefined && (
        <div>
          <Button disabled={takingBack.isPending} onClick={() => takingBack.mutate(consent.id)}>
            {t(takingBack.isPending ? 'working' : 'takeBack')}
          </Button>
        </div>
      )}
    </li>
  )
}
