import type { Consent, ConsentChoices } from '@kangcheng/persons/contract'
import { formatDay, formatMoment, say, useLanguage, useWords } from '@kangcheng/web-kit'
import type { ReactNode } from 'react'
import { privacyWords } from './words.ts'

/** One entry of a ledger; below it what may be done about it. */
export function ConsentEntry(props: { consent: Consent; choices: ConsentChoices; children?: ReactNode }) {
  const { consent, choices, children } = props
  const t = useWords(privacyWords)
  const language = useLanguage()
  const { type, organisations, categories, from, until, at, revoked, guardianship, evidence } = consent
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
        {evidence !== undefined && ` · ${t('onPaper', { number: evidence })}`}
      </p>
      {children}
    </li>
  )
}
