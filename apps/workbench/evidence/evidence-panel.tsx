import { Loading, ProblemNote, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { type EvidenceSubject, evidenceQuery, filesOf } from '../queries/evidence-queries.ts'
import { AttachBox } from './attach-box.tsx'
import { EvidenceFile } from './evidence-file.tsx'
import { evidenceWords } from './words.ts'
import './evidence.css'

/** What shows that this is so? The files of a subject, or of one figure of it, to look at and, where one may, to add to. */
export function EvidencePanel(props: {
  subject: EvidenceSubject
  /** One figure; left out, the whole. */
  indicator?: string | undefined
  mayChange: boolean
  /** Something was added or withdrawn. */
  onChange: () => void
}) {
  const t = useWords(evidenceWords)
  const { subject, indicator, onChange } = props
  const query = useQuery(evidenceQuery(subject))
  if (query.isPending) return <Loading />
  if (query.isError) return <ProblemNote problem={query.error} onRetry={() => void query.refetch()} />
  const { people, open } = query.data
  const mayChange = props.mayChange && open
  const files = filesOf(query.data, indicator)
  const present = files.filter(({ withdrawn }) => !withdrawn)
  const gone = files.filter(({ withdrawn }) => withdrawn)
  const listed = (shown: typeof files) => (
    <ul className="evidence-files">
      {shown.map((file) => (
        <EvidenceFile
          key={file.id}
          subject={subject}
          file={file}
          people={people}
          mayChange={mayChange}
          onChange={onChange}
        />
      ))}
    </ul>
  )
  return (
    <div className="evidence">
      {present.length > 0 ? listed(present) : <p className="soft">{t('none')}</p>}
      {mayChange && <AttachBox subject={subject} indicator={indicator} onChange={onChange} />}
      {gone.length > 0 && (
        <details>
          <summary>{t('withdrawnCount', { count: gone.length })}</summary>
          {listed(gone)}
        </details>
      )}
    </div>
  )
}
