import { Choice, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { type ReactNode, useId } from 'react'
import { useFeedNames } from '../use-feed-names.ts'
import { type FeedDraft, hasMaps } from './feed-draft.ts'
import { MapOrder } from './map-order.tsx'
import { feedWords } from './words.ts'

interface Form {
  readonly draft: FeedDraft
  readonly isNew: boolean
  readonly wrong: readonly (keyof FeedDraft)[]
  readonly onWrite: (part: Partial<FeedDraft>) => void
}

/** All that is set of a feed, in the order in which a hospital tells it. */
export function FeedFields({ draft, isNew, wrong, onWrite }: Form) {
  const t = useWords(feedWords)
  const language = useLanguage()
  const { organisations } = useFeedNames()
  const places = organisations
    .toSorted((a, b) => Number(b.kind === 'institution') - Number(a.kind === 'institution'))
    .map(({ code, name }) => ({ value: code, label: say(name, language) }))
  const text = (field: TextField, label: string, hint?: string, more: { rows?: number; most?: number } = {}) => (
    <Text
      label={label}
      hint={hint}
      value={draft[field]}
      wrong={wrong.includes(field)}
      {...more}
      onWrite={(value) => onWrite({ [field]: value })}
    />
  )
  return (
    <div className="exchange-form">
      {isNew && (
        <>
          <Choice
            label={t('institution')}
            value={draft.organisation}
            options={[...(draft.organisation === '' ? [{ value: '', label: '—' }] : []), ...places]}
            onChange={(organisation) => onWrite({ organisation })}
          />
          {text('code', t('code'), t('codeHint'), { most: 41 })}
        </>
      )}
      {text('titleZh', t('titleZh'), undefined, { most: 100 })}
      {text('titleEn', t('titleEn'), undefined, { most: 100 })}
      <Choice
        label={t('format')}
        value={draft.format}
        options={FORMATS.map((value) => ({ value, label: t(value) }))}
        // Maps of another format read nothing of it.
        onChange={(chosen) => onWrite({ format: FORMATS.find((one) => one === chosen) ?? 'hl7v2', maps: [] })}
      />
      {hasMaps(draft.format) && (
        <MapOrder
          format={draft.format === 'table' ? 'table' : 'hl7v2'}
          maps={draft.maps}
          wrong={wrong.includes('maps')}
          onWrite={(maps) => onWrite({ maps })}
        />
      )}
      {draft.format === 'hl7v2' && (
        <>
          {text('application', t('application'), t('senderHint'), { most: 180 })}
          {text('facility', t('facility'), undefined, { most: 180 })}
          {text('peers', t('peers'), t('peersHint'), { rows: 3 })}
        </>
      )}
      <Choice
        label={t('charset')}
        value={draft.charset}
        options={[
          { value: 'gb18030', label: 'GB 18030' },
          { value: 'utf-8', label: 'UTF-8' },
        ]}
        onChange={(charset) => onWrite({ charset: charset === 'utf-8' ? charset : 'gb18030' })}
      />
      {text('zone', t('zone'), t('zoneHint'), { most: 6 })}
      <Choice
        label={t('controlIds')}
        value={draft.controlIds}
        options={(['unique', 'daily'] as const).map((value) => ({ value, label: t(value) }))}
        onChange={(chosen) => onWrite({ controlIds: chosen === 'daily' ? chosen : 'unique' })}
      />
      {text('silence', t('silence'), t('silenceHint'), { most: 5 })}
      <label className="exchange-check">
        <input type="checkbox" checked={draft.isOpen} onChange={(event) => onWrite({ isOpen: event.target.checked })} />{' '}
        {t('isOpen')} <span className="soft">{t('isOpenHint')}</span>
      </label>
    </div>
  )
}

const FORMATS = ['hl7v2', 'cda', 'table', 'fhir'] as const

type TextField = { [Field in keyof FeedDraft]: FeedDraft[Field] extends string ? Field : never }[keyof FeedDraft]

function Text(props: {
  label: string
  hint?: ReactNode
  value: string
  wrong: boolean
  rows?: number
  most?: number
  onWrite: (value: string) => void
}) {
  const { label, hint, value, wrong, rows, most = 2_000, onWrite } = props
  const id = useId()
  const field = useId()
  const shared = {
    ...{ value, maxLength: most, spellCheck: false, 'aria-invalid': wrong },
    ...(hint === undefined ? {} : { 'aria-describedby': id }),
  }
  return (
    <div>
      <label className="field" htmlFor={field}>
        <span>{label}</span>
        {rows === undefined ? (
          <input {...shared} id={field} autoComplete="off" onChange={(event) => onWrite(event.target.value)} />
        ) : (
          <textarea
            {...shared}
            id={field}
            className="exchange-text"
            rows={rows}
            onChange={(event) => onWrite(event.target.value)}
          />
        )}
      </label>
      {hint !== undefined && (
        <p id={id} className="exchange-hint">
          {hint}
        </p>
      )}
    </div>
  )
}
