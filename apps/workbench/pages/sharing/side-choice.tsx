import { Choice, useSession, useWords } from '@kangcheng/web-kit'
import { useState } from 'react'
import { type Side, sidesOf } from './search.ts'
import { sharingWords } from './words.ts'

/** The side from which somebody looks, and the choice of it where both are open to them. */
export function useSideChoice() {
  const t = useWords(sharingWords)
  const sides = sidesOf(useSession()?.permissions ?? [])
  const [chosen, setChosen] = useState<Side>()
  const side = chosen ?? sides[0] ?? 'applicant'
  const choice = sides.length > 1 && (
    <Choice
      label={t('side')}
      value={side}
      options={sides.map((one) => ({ value: one, label: t(`side_${one}`) }))}
      onChange={(value) => setChosen(value === 'owner' ? 'owner' : 'applicant')}
    />
  )
  return { side, choice }
}
