import type { SnapshotPage } from '@kangcheng/indicators/contract'
import { formatMoment, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { snapshotWords } from './words.ts'

/** Who said or signed something, of which organisation, and when. */
export function SaidBy({
  page,
  said,
}: {
  page: SnapshotPage
  said: { by: string; onBehalfOf?: string; organisation: string; at: string }
}) {
  const t = useWords(snapshotWords)
  const language = useLanguage()
  const { people, organisations } = page.names
  const nameOf = (id: string) => people[id] ?? id
  const name =
    said.onBehalfOf === undefined
      ? nameOf(said.by)
      : t('onBehalf', { name: nameOf(said.by), other: nameOf(said.onBehalfOf) })
  const organisation = organisations[said.organisation]
  return (
    <span className="soft">
      {t('saidBy', {
        name,
        organisation: organisation ? say(organisation, language) : said.organisation,
        at: formatMoment(said.at, language),
      })}
    </span>
  )
}
