import { PageState, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { RecordGroups } from '../../health-record/record-groups.tsx'
import { choicesQuery, ownRecordQuery, useCorrecting, type Whose } from '../privacy-queries.ts'
import { TextForm } from '../text-form.tsx'
import { privacyWords } from '../words.ts'

/** What stands in one's record, wherever it was written; and what one says is wrong. */
export function RecordPart({ whose, mayAsk }: { whose: Whose; mayAsk: boolean }) {
  const t = useWords(privacyWords)
  const language = useLanguage()
  const record = useQuery(ownRecordQuery(whose))
  const { data: choices } = useQuery(choicesQuery)
  const placeOf = (source: string) => {
    const known = choices?.organisations.find(({ code }) => code === source)
    return known ? say(known.name, language) : source
  }
  return (
    <PageState query={record}>
      {(found) => (
        <>
          <p className="soft">{t('recordLead')}</p>
          {found.notice && <p className="note">{say(found.notice, language)}</p>}
          <RecordGroups
            record={found}
            placeOf={placeOf}
            act={
              mayAsk
                ? ({ resource: { resourceType, id } }) => (
                    <Correction whose={whose} resource={`${resourceType}/${id}`} />
                  )
                : undefined
            }
          />
        </>
      )}
    </PageState>
  )
}

function Correction({ whose, resource }: { whose: Whose; resource: string }) {
  const t = useWords(privacyWords)
  const correcting = useCorrecting(whose)
  const [isOpen, setOpen] = useState(false)
  if (correcting.isSuccess)
    return (
      <p className="note" role="status">
        {t('asked')}
      </p>
    )
  return isOpen ? (
    <TextForm
      label={t('correct')}
      field={t('correction')}
      hint={t('correctionHint')}
      send={t('sendCorrection')}
      change={correcting}
      onSend={(text) => correcting.mutate({ resource, text })}
      onCancel={() => setOpen(false)}
    />
  ) : (
    <div>
      <Button type="link" className="own-quiet" onClick={() => setOpen(true)}>
        {t('correct')}
      </Button>
    </div>
  )
}
