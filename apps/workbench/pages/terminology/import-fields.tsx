import { TERMINOLOGY_FORMATS, type TerminologyFormat, type TerminologyWish } from '@kangcheng/records/contract'
import { Choice, DayField, useWords } from '@kangcheng/web-kit'
import { terminologyWords } from './words.ts'

export type ImportWish = Omit<TerminologyWish, 'apply'>
export type WishPart = { [Key in keyof ImportWish]?: ImportWish[Key] | undefined }

/** What is said of a file beside what stands in it. */
export function ImportFields({ wish, onChange }: { wish: ImportWish; onChange: (part: WishPart) => void }) {
  const t = useWords(terminologyWords)
  const field = (
    name: 'version' | 'url' | 'title' | 'language' | 'source' | 'target',
    label: string,
    hint?: string,
  ) => (
    <label className="field">
      <span>{label}</span>
      <input
        value={wish[name] ?? ''}
        placeholder={hint}
        onChange={(event) => onChange({ [name]: event.target.value })}
      />
    </label>
  )
  return (
    <>
      <div className="line desk-fields">
        <Choice
          label={t('format')}
          value={wish.format}
          options={TERMINOLOGY_FORMATS.map((format) => ({ value: format, label: t(format) }))}
          onChange={(format) => onChange({ format: format as TerminologyFormat })}
        />
        {field('version', t('version'))}
        {field('title', t('listTitle'))}
        {field('url', t('url'), t('urlHint'))}
        <DayField
          label={t('activeFrom')}
          value={wish.activeFrom ?? ''}
          onChange={(activeFrom) => onChange({ activeFrom })}
        />
        {wish.format !== 'mapping' && wish.format !== 'fhir' && field('language', t('language'), t('languageHint'))}
        {wish.format === 'mapping' && field('source', t('mapSource'))}
        {wish.format === 'mapping' && field('target', t('mapTarget'))}
      </div>
      {wish.format !== 'loinc-names' && (
        <label className="field">
          <span>{t('copyright')}</span>
          <textarea
            className="desk-notice-field"
            rows={2}
            maxLength={MOST_NOTICE}
            value={wish.copyright ?? ''}
            placeholder={t('copyrightHint')}
            onChange={(event) => onChange({ copyright: event.target.value })}
          />
        </label>
      )}
      <label className="desk-check">
        <input
          type="checkbox"
          checked={wish.replace === true}
          onChange={(event) => onChange({ replace: event.target.checked || undefined })}
        />{' '}
        {t('replace')}
      </label>
    </>
  )
}
/** It goes with the address of the request, where a Chinese character takes nine signs. */
const MOST_NOTICE = 800
