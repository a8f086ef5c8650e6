import type { SharingEvent } from '@kangcheng/exchange/contract'
import { formatMoment, useLanguage, useWords } from '@kangcheng/web-kit'
import { useSharingNames } from './names.ts'
import { sharingWords } from './words.ts'

/** All that happened, oldest first, with who did it and why. */
export function History({
  events,
  people,
}: {
  events: readonly SharingEvent[]
  people: Readonly<Record<string, string>>
}) {
  const t = useWords(sharingWords)
  const language = useLanguage()
  const names = useSharingNames()
  const who = ({ by, onBehalfOf, organisation: code }: SharingEvent) => {
    const name = people[by] ?? by
    const organisation = names.organisation(code)
    return onBehalfOf === undefined
      ? t('byPerson', { name, organisation })
      : t('actingFor', { name, other: people[onBehalfOf] ?? onBehalfOf, organisation })
  }
  return (
    <section className="card stack">
      <h2>{t('events')}</h2>
      <ol className="sharing-events">
        {events.map((event) => (
          <li key={event.seq}>
            <strong>{t(`event_${event.kind}`)}</strong> {who(event)}{' '}
            <span className="soft">{formatMoment(event.at, language)}</span>
            {event.text !== undefined && <p>{event.text}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
