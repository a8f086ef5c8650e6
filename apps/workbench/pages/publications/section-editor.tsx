import type { GeneratedSection, OfficeSection, SectionCode } from '@kangcheng/indicators/contract'
import { say, useLanguage, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useEffect, useId, useState } from 'react'
import type { Acting } from './use-acting.ts'
import { publicationWords } from './words.ts'

/** What the figures wrote, and what the office puts behind it. */
export function SectionEditor(props: {
  section: GeneratedSection
  office: OfficeSection
  languages: readonly ('zh' | 'en')[]
  editing: boolean
  acting: Acting
  onUnsaved: (section: SectionCode, unsaved: boolean) => void
}) {
  const t = useWords(publicationWords)
  const language = useLanguage()
  const hint = useId()
  const { section, office, editing, acting, onUnsaved } = props
  const [typed, setTyped] = useState<OfficeSection>()
  const shown = typed ?? office
  const unsaved = typed !== undefined && JSON.stringify(tidy(typed)) !== JSON.stringify(tidy(office))
  useEffect(() => onUnsaved(section.code, unsaved), [section.code, unsaved, onUnsaved])
  const save = () =>
    acting.mutate({ act: 'write', section: section.code, text: tidy(shown) }, { onSuccess: () => setTyped(undefined) })
  const count = (kind: 'table' | 'chart') => section.blocks.filter((block) => block.kind === kind).length
  const title = say(section.title, language)
  return (
    <article className="card stack publication-section" aria-label={title} data-dropped={shown.dropped === true}>
      <div className="spread">
        <h3>{title}</h3>
        {editing && (
          <label className="publication-check">
            <input
              type="checkbox"
              checked={shown.dropped === true}
              onChange={(event) => setTyped({ ...shown, dropped: event.target.checked })}
            />
            <span>{t('drop')}</span>
          </label>
        )}
      </div>
      {shown.dropped === true ? (
        <p className="soft">{t('dropped')}</p>
      ) : (
        <>
          <Generated section={section} />
          {count('table') + count('chart') > 0 && (
            <p className="soft">
              {t(count('chart') > 0 ? 'tablesAndCharts' : 'tablesOnly', {
                tables: count('table'),
                charts: count('chart'),
              })}
            </p>
          )}
          {props.languages.map((of) =>
            editing ? (
              <label key={of} className="publication-text">
                <span>{t(`office_${of}`)}</span>
                <textarea
                  rows={4}
                  maxLength={20_000}
                  lang={of === 'zh' ? 'zh-CN' : 'en'}
                  aria-describedby={hint}
                  value={shown[of] ?? ''}
                  onChange={(event) => setTyped({ ...shown, [of]: event.target.value })}
                />
              </label>
            ) : (
              shown[of] && (
                <div key={of} className="publication-written">
                  <p className="soft">{t(`office_${of}`)}</p>
                  <p lang={of === 'zh' ? 'zh-CN' : 'en'}>{shown[of]}</p>
                </div>
              )
            ),
          )}
        </>
      )}
      {editing && (
        <div className="line">
          <Button size="small" disabled={!unsaved || acting.isPending} onClick={save}>
            {t('save')}
          </Button>
          <span className="soft" role="status">
            {unsaved ? t('unsaved') : ''}
          </span>
          <span id={hint} className="soft">
            {t('officeHint')}
          </span>
        </div>
      )}
    </article>
  )
}

/** Sentences only; tables and charts stand in the preview. */
function Generated({ section }: { section: GeneratedSection }) {
  const t = useWords(publicationWords)
  const language = useLanguage()
  let number = 0
  const texts = section.blocks.flatMap((block) => (block.kind === 'text' ? [{ text: block.text, key: number++ }] : []))
  return (
    <div className="publication-generated">
      <span className="publication-origin">{t('generated')}</span>
      {texts.map(({ text, key }) => (
        <p key={key}>{say(text, language)}</p>
      ))}
    </div>
  )
}

/** Empty texts and an unchecked box are nothing. */
function tidy({ dropped, zh, en }: OfficeSection): OfficeSection {
  return {
    ...(dropped ? { dropped } : {}),
    ...(zh?.trim() ? { zh: zh.trim() } : {}),
    ...(en?.trim() ? { en: en.trim() } : {}),
  }
}
