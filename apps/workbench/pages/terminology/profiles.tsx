import type { RecordProfile } from '@kangcheng/records/contract'
import { Empty, PageState, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { titleOf } from './list-names.ts'
import { profilesQuery, terminologyQuery } from './terminology-queries.ts'
import { TryResource } from './try-resource.tsx'
import { terminologyWords } from './words.ts'

/** What each profile asks, where that is from, and a place to try it. */
export function Profiles() {
  const t = useWords(terminologyWords)
  const profiles = useQuery(profilesQuery)
  return (
    <PageState query={profiles}>
      {(all) =>
        all.length === 0 ? (
          <Empty>{t('noProfiles')}</Empty>
        ) : (
          <>
            <p>{t('profileLead')}</p>
            <div className="profile-cards">
              {all.map((profile) => (
                <ProfileCard key={profile.url} profile={profile} />
              ))}
            </div>
            <TryResource profiles={all} />
          </>
        )
      }
    </PageState>
  )
}

function ProfileCard({ profile }: { profile: RecordProfile }) {
  const t = useWords(terminologyWords)
  const language = useLanguage()
  const listName = useListName()
  const { name, url, type, rules, source } = profile
  const words = (rule: RecordProfile['rules'][number]) => {
    const { path = 'identifier', system = '', check = '', domain = '' } = rule
    const named = CHECKS.find((one) => one === check)
    return `${t(rule.kind, { path, system, check: named ? t(named) : check, domain: listName(domain) })}${rule.severity === 'warning' ? t('asWarning') : ''}`
  }
  return (
    <section className="card stack">
      <div>
        <h2>
          {say(name, language)} <span className="soft">{type}</span>
        </h2>
        <span className="desk-address">{url}</span>
      </div>
      <div>
        <h3>{t('asks')}</h3>
        <ul className="profile-rules">
          {rules.map((rule) => (
            <li key={words(rule)}>{words(rule)}</li>
          ))}
        </ul>
      </div>
      <p className="soft">
        <span lang="zh">{[source.title, source.locator].filter(Boolean).join(' · ')}</span> ·{' '}
        {source.status === 'verified' ? `✓ ${t('verified')}` : `○ ${t('unverified')}`}
      </p>
    </section>
  )
}

/** Numbers that the pages have a name for; the server may know others. */
const CHECKS = [
  'resident-id',
  'credit-code',
  'organisation-code',
  'health-card',
  'hmt-residence-permit',
  'foreigner-permanent-residence',
  'hk-macao-travel-permit',
  'taiwan-travel-permit',
  'chinese-passport',
  'foreign-passport',
] as const

/** What a code list is called; its address where it is not listed. */
function useListName(): (url: string) => string {
  const { data } = useQuery(terminologyQuery())
  const language = useLanguage()
  return useCallback(
    (url) => {
      const list = data?.find((one) => one.url === url)
      return list ? titleOf(list, language) : url
    },
    [data, language],
  )
}
