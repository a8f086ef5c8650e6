import type { Rhythm } from '@kangcheng/notices/contract'
import { Choice, useWords } from '@kangcheng/web-kit'
import { noticeWords } from './words.ts'

/** At once, or all of a day together. */
export function RhythmChoice({ value, onChange }: { value: Rhythm; onChange: (rhythm: Rhythm) => void }) {
  const t = useWords(noticeWords)
  return (
    <Choice
      label={t('rhythm')}
      value={value}
      options={[
        { value: 'immediate', label: t('immediate') },
        { value: 'daily', label: t('daily') },
      ]}
      onChange={(chosen) => onChange(chosen === 'daily' ? 'daily' : 'immediate')}
    />
  )
}
