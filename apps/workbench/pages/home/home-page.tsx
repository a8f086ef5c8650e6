import { PageHead, useMay, useSession, useWords } from '@kangcheng/web-kit'
import { HOME_CARDS, HOME_SECTIONS } from './cards.ts'
import { homeWords } from './words.ts'
import './home.css'

/** What waits for me, what is late, what has changed? */
export function HomePage() {
  const t = useWords(homeWords)
  const may = useMay()
  const session = useSession()
  const open = HOME_CARDS.filter(({ permission }) => permission === undefined || may(permission))
  return (
    <div className="stack">
      <PageHead title={t('title')} lead={session && t('lead', { name: session.name })} />
      <div className="home">
        {HOME_SECTIONS.map((section) => {
          const cards = open.filter((card) => card.section === section)
          if (cards.length === 0) return null
          return (
            <section key={section} className="home-part" data-part={section} aria-labelledby={`home-${section}`}>
              <h2 id={`home-${section}`}>{t(section)}</h2>
              <div className="home-cards">
                {cards.map(({ key, Card }) => (
                  <Card key={key} />
                ))}
              </div>
            </section>
          )
        })}
      </div>
    </div>
  )
}
