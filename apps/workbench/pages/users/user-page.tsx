import type { User } from '@kangcheng/access/contract'
import { formatMoment, PageHead, PageState, useLanguage, useMay, useSession, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useAssignmentNames } from './assignment-names.ts'
import { Assignments } from './assignments.tsx'
import { UserContact } from './contact.tsx'
import { IdentitiesOfUser } from './identities-of-user.tsx'
import { OpenSessions } from './open-sessions.tsx'
import { SignInActions } from './sign-in-actions.tsx'
import { TokensOfUser } from './tokens-of-user.tsx'
import { userQuery } from './user-queries.ts'
import { UserState } from './user-state.tsx'
import { userWords } from './words.ts'
import './users.css'

const route = getRouteApi('/frame/users/$user')

/** What may this person do, and who changes it? */
export function UserPage() {
  const t = useWords(userWords)
  const { user: id } = route.useParams()
  const user = useQuery(userQuery(id))
  return (
    <PageState query={user} title={t('account')}>
      {(found) => <Account user={found} />}
    </PageState>
  )
}

function Account({ user }: { user: User }) {
  const t = useWords(userWords)
  const language = useLanguage()
  const may = useMay()
  const nameOf = useAssignmentNames()
  const isOwn = useSession()?.userId === user.id
  return (
    <div className="stack">
      <PageHead
        above={
          <p>
            <Link to="/users">← {t('back')}</Link>
          </p>
        }
        title={user.name}
        lead={
          <>
            <span>{t('loginIs', { login: user.login })}</span>
            <span>{nameOf.organisation(user.organisation)}</span>
            <UserState user={user} />
            {user.secondFactor && <span>{t('secondFactorOn')}</span>}
            <span>{t('createdOn', { day: formatMoment(user.createdAt, language) })}</span>
          </>
        }
      />
      {isOwn && <p className="note">{t('own')}</p>}
      <UserContact key={`contact of ${user.id}`} user={user} />
      {!isOwn && <SignInActions key={user.id} user={user} />}
      {may('access.identity.link') && (
        <IdentitiesOfUser key={`identities of ${user.id}`} user={user} mayChange={!isOwn} />
      )}
      {may('access.user.end-sessions') && <OpenSessions key={`sessions of ${user.id}`} user={user} />}
      {may('access.token.revoke') && <TokensOfUser key={`tokens of ${user.id}`} user={user} />}
      <Assignments user={user} mayChange={!isOwn && may('access.role.assign')} />
    </div>
  )
}
