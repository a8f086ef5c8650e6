import { PUBLICATION_KINDS, type PublicationKind } from '@kangcheng/indicators/contract'
import { Choice, useWords } from '@kangcheng/web-kit'
import { publicationWords } from './words.ts'

export interface WhatAndWhen {
  readonly kind: PublicationKind
  readonly period: string
}

/** Which report, on which year or month. */
export function KindAndPeriod({ value, onChange }: { value: WhatAndWhen; onChange: (value: WhatAndWhen) => void }) {
  const t = useWords(publicationWords)
  const isYear = value.kind === 'annual-report'
  return (
    <>
      <Choice
        label={t('kind')}
        value={value.kind}
        options={PUBLICATION_KINDS.map((kind) => ({ value: kind, label: t(kind) }))}
        onChange={(kind) => onChange({ kind: kind === 'annual-report' ? kind : 'monthly-bulletin', period: '' })}
      />
      <label className="field">
        <span>{t(isYear ? 'year' : 'month')}</span>
        <input
          type="text"
          inputMode="numeric"
          size={8}
          maxLength={7}
          placeholder={isYear ? 'YYYY' : 'YYYY-MM'}
          value={value.period}
          onChange={(event) => onChange({ ...value, period: event.target.value.trim() })}
        />
      </label>
    </>
  )
}
