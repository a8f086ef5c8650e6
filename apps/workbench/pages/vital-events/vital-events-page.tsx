import { VITAL_KINDS, type VitalKind } from '@kangcheng/exchange/contract'
import { cityDay, Empty, PageHead, useMay, useSession, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { organisationsQuery } from '../../queries/plan-queries.ts'
import { CertificateList } from './certificate-list.tsx'
import { Duplicates } from './duplicates.tsx'
import { CompletenessView } from './figures/completeness-view.tsx'
import { FiguresView } from './figures/figures-view.tsx'
import { readVitalSearch, VITAL_TABS, type VitalTab } from './search.ts'
import { vitalWords } from './words.ts'
import './vital-events.css'

const NEEDS: Readonly<Record<VitalTab, string>> = {
  list: 'exchange.vital-events.read',
  duplicates: 'exchange.vital-events.check',
  figures: 'exchange.vital-events.figures',
  completeness: 'exchange.vital-events.figures',
}

/** Who was born and who died here, is it told rightly, and what follows from it? */
export function VitalEventsPage() {
  const t = useWords(vitalWords)
  const may = useMay()
  const search = readVitalSearch(useSearch({ strict: false }))
  const open = VITAL_TABS.filter((one) => may(NEEDS[one]))
  const tab = search.tab && open.includes(search.tab) ? search.tab : open[0]
  const kind = search.kind ?? 'death'
  return (
    <div className="stack">
      <PageHead title={t('title')} lead={t('lead')} />
      <nav className="page-tabs" aria-label={t('parts')}>
        {open.flatMap((one) =>
          (one === 'list' || one === 'duplicates' ? VITAL_KINDS : [undefined]).map((of) => (
            <Link
              key={`${one} ${of}`}
              to="/vital-events"
              search={{ tab: one, ...(of === undefined ? {} : { kind: of }) }}
              aria-current={one === tab && (of === undefined || of === kind) ? 'page' : undefined}
            >
              {t(of === undefined ? (one as 'figures' | 'completeness') : tabOf(one, of))}
            </Link>
          )),
        )}
      </nav>
      {tab === 'list' && <CertificateList kind={kind} search={search} />}
      {tab === 'duplicates' && <Duplicates kind={kind} />}
      {(tab === 'figures' || tab === 'completeness') && <Figures tab={tab} />}
    </div>
  )
}

function tabOf(tab: VitalTab, kind: VitalKind) {
  if (tab === 'duplicates') return kind === 'death' ? ('duplicateDeaths' as const) : ('duplicateBirths' as const)
  return kind === 'death' ? ('deaths' as const) : ('births' as const)
}

/** Figures of the region asked for, else of one's own organisation; of the last year that is over. */
function Figures({ tab }: { tab: 'figures' | 'completeness' }) {
  const t = useWords(vitalWords)
  const search = readVitalSearch(useSearch({ strict: false }))
  const enabled = useMay()('access.directory.read')
  const { data: organisations = [] } = useQuery({ ...organisationsQuery, enabled })
  const own = useSession()?.organisation.code
  const region = search.region ?? organisations.find(({ code }) => code === own)?.region
  const today = Number(cityDay(new Date()).slice(0, 4))
  if (region === undefined) return <Empty>{t('chooseRegion')}</Empty>
  const place = { region, year: search.year ?? today - 1 }
  const View = tab === 'figures' ? FiguresView : CompletenessView
  return <View search={{ ...search, tab }} place={place} today={today} />
}
