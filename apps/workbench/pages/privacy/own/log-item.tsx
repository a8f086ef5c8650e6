import type { LogEntry } from '@kangcheng/persons/contract'
import { formatMoment, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { useAsking, type Whose } from '../privacy-queries.ts'
import { TextForm } from '../text-form.tsx'
import { privacyWords } from '../words.ts'

/** Who, from where, what for; and what one may ask about it. */
export function LogItem({ entry, whose, mayAsk }: { entry: LogEntry; whose: Whose; mayAsk: boolean }) {
  const t = useWords(privacyWords)
  const language = useLanguage()
  const asking = useAsking(whose)
  const [isOpen, setOpen] = useState(false)
  const { at, who, self, institution, purpose, what, why, refused, emergency, withheld } = entry
  return (
    <li className="own-item" data-emergency={emergency}>
      <p className="own-what">
        <strong>{say(who, language)}</strong> {say(institution, language)}
      </p>
      <p>
        {say(what, language)}
        {refused && <strong className="own-mark"> ✕ {t('wasRefused')}</strong>}
        {emergency && <strong className="own-mark"> ⚠ {t('wasEmergency')}</strong>}
      </p>
      <p className="soft">
        {formatMoment(at, language)}
        {purpose && ` · ${say(purpose, language)}`}
        {why && ` · ${say(why, language)}`}
        {withheld !== undefined && withheld > 0 && ` · ${t('withheld', { count: withheld })}`}
      </p>
      {asking.isSuccess && (
        <p className="note" role="status">
          {t('asked')}
        </p>
      )}
      {mayAsk && !self && !isOpen && !asking.isSuccess && (
        <div>
          <Button onClick={() => setOpen(true)}>{t('ask')}</Button>
        </div>
      )}
      {isOpen && (
        <TextForm
          label={t('ask')}
          field={t('question')}
          hint={t('questionHint')}
          send={t('sendQuestion')}
          change={asking}
          onSend={(text) => asking.mutate({ entry: entry.id, text }, { onSuccess: () => setOpen(false) })}
          onCancel={() => setOpen(false)}
        />
      )}
    </li>
  )
}
