import { useWords } from '@kangcheng/web-kit'
import { useId } from 'react'
import { deskWords } from './words.ts'

/** As the contract has it: a number of a paper, never a sentence about somebody. */
const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N}()（）〔〕/._-]*$/u
export const isEvidence = (text: string): boolean => NUMBER.test(text.trim())

/** The number of the paper that was seen and is kept. */
export function EvidenceField(props: { value: string; tried: boolean; onChange: (value: string) => void }) {
  const { value, tried, onChange } = props
  const t = useWords(deskWords)
  const id = useId()
  const isMissing = tried && !isEvidence(value)
  return (
    <>
      <label className="field">
        <span>{t('evidence')}</span>
        <input
          value={value}
          maxLength={80}
          autoComplete="off"
          aria-invalid={isMissing}
          aria-describedby={id}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      <p id={id} className={isMissing ? 'own-fault' : 'soft'} role={isMissing ? 'alert' : undefined}>
        {t(isMissing ? 'evidenceMissing' : 'evidenceHint')}
      </p>
    </>
  )
}
