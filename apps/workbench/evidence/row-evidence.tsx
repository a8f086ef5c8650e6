import { useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { type EvidenceSubject, evidenceQuery, filesOf } from '../queries/evidence-queries.ts'
import { EvidencePanel } from './evidence-panel.tsx'
import { evidenceWords } from './words.ts'

/** The evidence of one figure, folded until somebody asks for it. */
export function RowEvidence(props: {
  subject: EvidenceSubject
  indicator: string
  name: string
  asked: 'required' | 'optional' | undefined
  mayChange: boolean
  onChange: () => void
}) {
  const t = useWords(evidenceWords)
  const id = useId()
  const [open, setOpen] = useState(false)
  const { subject, indicator, asked, mayChange } = props
  const { data: count = 0 } = useQuery({
    ...evidenceQuery(subject),
    select: (list) => filesOf(list, indicator).filter(({ withdrawn }) => !withdrawn).length,
  })
  const label = count > 0 ? t('ofRowCount', { count }) : t('ofRow')
  if (count === 0 && !mayChange && asked === undefined) return null
  return (
    <div className="row-evidence">
      <button
        type="button"
        className="quiet"
        aria-expanded={open}
        aria-controls={id}
        aria-label={t('ofRowOf', { label, name: props.name })}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">{open ? '▾' : '▸'}</span> {label}
      </button>
      {asked !== undefined && count === 0 && (
        <span className="soft">{t(asked === 'required' ? 'required' : 'wanted')}</span>
      )}
      <div id={id} hidden={!open}>
        {open && (
          <EvidencePanel subject={subject} indicator={indicator} mayChange={mayChange} onChange={props.onChange} />
        )}
      </div>
    </div>
  )
}
