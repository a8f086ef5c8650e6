import { PageHead, useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { AccountsPart } from './accounts-part.tsx'
import { ConsentsPart } from './consents-part.tsx'
import { accountsQuery } from './desk-queries.ts'
import { GuardiansPart } from './guardians-part.tsx'
import { HouseholdPart } from './household-part.tsx'
import { DESK_PARTS, type DeskPart } from './search.ts'
import { deskWords } from './words.ts'
import '../privacy.css'

const route = getRouteApi('/frame/residents/$person')

/** What somebody at the window wants by papers: an account, a say about their record, to stand for somebody. */
export function ResidentDeskPage() {
  const t = useWords(deskWords)
  const may = useMay()
  const { person } = route.useParams()
  const search = route.useSearch()
  const open = (Object.keys(DESK_PARTS) as DeskPart[]).filter((part) => may(DESK_PARTS[part]))
  const part = search.part !== undefined && open.includes(search.part) ? search.part : open[0]
  const { data } = useQuery({ ...accountsQuery(person), enabled: may('persons.account.manage') })
  return (
    <div className="stack">
      <PageHead
        above={may('persons.card.resolve') && <Link to="/cards">← {t('back')}</Link>}
        title={data?.name ?? t('title')}
        tabTitle={t('title')}
        lead={t('lead')}
      />
      <nav className="page-tabs" aria-label={t('parts')}>
        {open.map((one) => (
          <Link
            key={one}
            to="/residents/$person"
            params={{ person }}
            search={{ part: one }}
            aria-current={one === part ? 'page' : undefined}
          >
            {t(`part_${one}`)}
          </Link>
        ))}
      </nav>
      {part === 'accounts' && <AccountsPart person={person} />}
      {part === 'consents' && <ConsentsPart person={person} />}
      {part === 'guardians' && <GuardiansPart person={person} />}
      {part === 'household' && <HouseholdPart person={person} />}
    </div>
  )
}
