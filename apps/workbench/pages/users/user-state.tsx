import type { User } from '@kangcheng/access/contract'
import { useWords } from '@kangcheng/web-kit'
import { userWords } from './words.ts'

export function stateOf({ disabled, mustChange }: Pick<User, 'disabled' | 'mustChange'>) {
  if (disabled) return 'disabled'
  return mustChange ? 'first-password' : 'active'
}

const SHAPES = { active: '✓', 'first-password': '◔', disabled: '⊘' } as const

/** Whether somebody may sign in, by shape, word and colour. */
export function UserState({ user }: { user: Pick<User, 'disabled' | 'mustChange'> }) {
  const t = useWords(userWords)
  const state = stateOf(user)
  return (
    <span className="user-state" data-state={state}>
      <span aria-hidden="true">{SHAPES[state]}</span> {t(state)}
    </span>
  )
}
