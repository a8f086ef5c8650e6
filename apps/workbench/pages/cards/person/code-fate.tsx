import { cityDay, PageState, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { useOrganisationName } from '../../../queries/names.ts'
import { readingsOfQuery, type ShownCode } from '../card-queries.ts'
import { usedBy } from '../log/outcomes.ts'
import { cardWords } from '../words.ts'

/** Once its minute is over: was a code used, and where? */
export function CodeFate({ person, code }: { person: string; code: ShownCode }) {
  const t = useWords(cardWords)
  // Made a moment before midnight it may be read the day after.
  const period = { from: cityDay(new Date(code.issuedAt)), to: cityDay(new Date(code.expiresAt)) }
  // Never what was read of another period.
  const { placeholderData: _, ...query } = readingsOfQuery(person, period)
  const readings = useQuery({ ...query, refetchOnMount: 'always' })
  const placeOf = useOrganisationName()
  return (
    <div className="card-over" role="status">
      <p className="card-left">{t('codeOver')}</p>
      <PageState query={readings}>
        {({ readings: found }) => {
          const use = usedBy(found, code.reference)
          return <p>{use ? t('codeWasUsed', { where: placeOf(use.organisation) }) : t('codeNotUsed')}</p>
        }}
      </PageState>
    </div>
  )
}
