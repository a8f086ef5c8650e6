import type { Feed } from '@kangcheng/exchange/contract'
import { say, useLanguage, useMay } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { organisationsQuery } from '../../queries/plan-queries.ts'
import { feedsQuery } from './exchange-queries.ts'

/** What feeds and their institutions are called; the code where the directory or the feeds are closed to the reader. */
export function useFeedNames() {
  const language = useLanguage()
  const may = useMay()
  const { data: feeds = [] } = useQuery({ ...feedsQuery, enabled: may('exchange.feed.read') })
  const { data: organisations = [] } = useQuery({ ...organisationsQuery, enabled: may('access.directory.read') })
  const institutions = new Map(organisations.map(({ code, name }) => [code, say(name, language)]))
  const known = new Map(feeds.map((feed) => [feed.code, feed]))
  const institution = ({ organisation }: Feed) => institutions.get(organisation) ?? organisation
  return {
    feeds,
    organisations,
    title: ({ settings }: Feed) => say(settings.title, language),
    institution,
    /** Both in one, as in lists of messages: 巩义市总医院 检验系统. */
    whole(code: string): string {
      const feed = known.get(code)
      return feed ? `${institution(feed)} ${say(feed.settings.title, language)}` : code
    },
  }
}
