import { actFor, Choice, formatDay, ProblemNote, useLanguage, useSession, useWords } from '@kangcheng/web-kit'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Button } from 'antd'
import { frameWords } from './words.ts'

/** Changes on whose behalf this session acts; every page is asked for anew. */
function useActing() {
  const queries = useQueryClient()
  const router = useRouter()
  return useMutation({
    mutationFn: (delegation: string | undefined) => actFor(queries, delegation),
    onSuccess: async () => {
      await router.navigate({ to: '/' })
      await router.invalidate()
    },
  })
}

/** Whom one may stand in for today, and oneself. Not there while nobody has handed anything over. */
export function ActingChoice() {
  const t = useWords(frameWords)
  const session = useSession()
  const acting = useActing()
  if (!session || (session.mayActFor.length === 0 && !session.acting)) return null
  const { mayActFor, acting: now } = session
  const known = mayActFor.some(({ delegation }) => delegation === now?.delegation)
  return (
    <section aria-label={t('actingAs')} className="acting-choice">
      <Choice
        label={t('actingAs')}
        value={now?.delegation ?? ''}
        options={[
          { value: '', label: t('myself') },
          ...(now && !known ? [now] : []).concat(mayActFor).map(({ delegation, name }) => ({
            value: delegation,
            label: t('actFor', { name }),
          })),
        ]}
        onChange={(delegation) => acting.mutate(delegation === '' ? undefined : delegation)}
      />
    </section>
  )
}

/** Says on every page in whose name one acts, and leads back. */
export function ActingBar() {
  const t = useWords(frameWords)
  const language = useLanguage()
  const acting = useSession()?.acting
  const changing = useActing()
  if (!acting) return null
  const { name, lastDay, over } = acting
  return (
    <div className="note warning acting-bar">
      <p role="status">
        {over ? t('actingOver', { name }) : t('actingNow', { name, day: formatDay(lastDay, language) })}
      </p>
      <Button size="small" disabled={changing.isPending} onClick={() => changing.mutate(undefined)}>
        {t('stopActing')}
      </Button>
      {changing.error && <ProblemNote problem={changing.error} />}
    </div>
  )
}
