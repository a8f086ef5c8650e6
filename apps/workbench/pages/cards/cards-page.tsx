import { PageHead, useMay, useWords } from '@kangcheng/web-kit'
import { getRouteApi, Link } from '@tanstack/react-router'
import { KeysPart } from './keys/keys-part.tsx'
import { LogPart } from './log/log-part.tsx'
import { CARD_PARTS, type CardPart, readsFor } from './parts.ts'
import { FindPart } from './person/find-part.tsx'
import { ReadPart } from './reading/read-part.tsx'
import { cardWords } from './words.ts'
import './cards.css'

const route = getRouteApi('/frame/cards')

/** Who stands at the window, have they a card, and was it read? */
export function CardsPage() {
  const t = useWords(cardWords)
  const may = useMay()
  const search = route.useSearch()
  const reason = readsFor(may)
  const open = (Object.keys(CARD_PARTS) as CardPart[]).filter((part) => may(CARD_PARTS[part]))
  const part = search.part !== undefined && open.includes(search.part) ? search.part : open[0]
  return (
    <div className="stack">
      <PageHead title={t(`title_${reason}`)} lead={t(`lead_${reason}`)} />
      {open.length > 1 && (
        <nav className="page-tabs" aria-label={t('parts')}>
          {open.map((one) => (
            <Link key={one} to="/cards" search={{ part: one }} aria-current={one === part ? 'page' : undefined}>
              {t(`part_${one}`)}
            </Link>
          ))}
        </nav>
      )}
      {part === 'read' && <ReadPart />}
      {part === 'find' && <FindPart />}
      {part === 'log' && <LogPart search={search} />}
      {part === 'keys' && <KeysPart />}
    </div>
  )
}
