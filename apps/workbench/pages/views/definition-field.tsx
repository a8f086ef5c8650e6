import { useWords } from '@kangcheng/web-kit'
import type { RefObject } from 'react'
import { lineOf } from './place-in-text.ts'
import { viewWords } from './words.ts'

/** The definition as JSON, to be written. */
export function DefinitionField(props: {
  field: RefObject<HTMLTextAreaElement | null>
  text: string
  /** Line of the first fault of its JSON. */
  faultLine: number | undefined
  readOnly: boolean
  onWrite: (text: string) => void
  onCheck: () => void
}) {
  const t = useWords(viewWords)
  const { field, text, faultLine, readOnly, onWrite, onCheck } = props
  return (
    <>
      <label className="field">
        <span>{t('editor')}</span>
        <textarea
          ref={field}
          className="view-json"
          rows={22}
          spellCheck={false}
          value={text}
          readOnly={readOnly}
          aria-invalid={faultLine !== undefined}
          aria-describedby="view-hint"
          onChange={(event) => onWrite(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onCheck()
          }}
        />
      </label>
      <p className="soft" id="view-hint">
        {t('editorHint')}
      </p>
      {faultLine !== undefined && (
        <p className="note error" role="alert">
          {t('notJson', { line: faultLine })}
        </p>
      )}
    </>
  )
}

/** Leads to a place in the field. */
export function showPlace(field: HTMLTextAreaElement, offset: number): void {
  field.focus()
  field.setSelectionRange(offset, offset + 1)
  field.scrollTop = (lineOf(field.value, offset) - 4) * LINE_HEIGHT
}
/** Pixels of a line of the field, as views.css has it. */
const LINE_HEIGHT = 20
