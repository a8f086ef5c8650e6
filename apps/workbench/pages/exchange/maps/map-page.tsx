import { Empty, PageHead, PageState, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { mapsQuery } from '../exchange-queries.ts'
import { exchangeWords } from '../words.ts'
import { MapEditor } from './map-editor.tsx'
import { MapOrigin } from './map-origin.tsx'
import { mapWords } from './words.ts'
import '../exchange.css'

const route = getRouteApi('/frame/data/maps/$map')

/** What does this map make of a message, and what should it? */
export function MapPage() {
  const t = useWords(mapWords)
  const common = useWords(exchangeWords)
  const language = useLanguage()
  const { map: code } = route.useParams()
  const above = (
    <p>
      <Link to="/data/maps">← {t('back')}</Link>
    </p>
  )
  return (
    <PageState query={useQuery(mapsQuery)} title={t('title')} above={above}>
      {(all) => {
        const versions = all.filter((one) => one.code === code)
        const [newest] = versions
        return (
          <div className="stack">
            <PageHead
              above={above}
              title={newest ? say(newest.title, language) : code}
              lead={
                newest && (
                  <>
                    <code>{newest.code}</code>
                    <span>{newest.messages?.join(' ') ?? common(newest.format)}</span>
                    <span>
                      {newest.source.title} · {common(newest.source.status)}
                    </span>
                    <span>
                      <MapOrigin map={newest} />
                    </span>
                  </>
                )
              }
            />
            {newest ? <MapEditor key={code} versions={versions} newest={newest} /> : <Empty>{t('none')}</Empty>}
          </div>
        )
      }}
    </PageState>
  )
}
