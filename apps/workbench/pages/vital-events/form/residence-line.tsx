import type { VitalFinding } from '@kangcheng/exchange/contract'
import { say, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { regionsQuery } from '../../../queries/plan-queries.ts'
import { vitalWords } from '../words.ts'
import { HeldLine } from './held-line.tsx'

/** A county, a township or a village. */
const CODE = /^\d{6}(\d{3}(\d{3})?)?$/

/** The division code of the usual residence: typed, or found by the name of the place. */
export function ResidenceLine(props: {
  value: string | undefined
  found: readonly VitalFinding[]
  onChange: (code: string | undefined) => void
}) {
  const t = useWords(vitalWords)
  const language = useLanguage()
  const enabled = useMay()('access.directory.read')
  const { data = [] } = useQuery({ ...regionsQuery(), enabled })
  const list = useId()
  const known = data.find(({ code }) => code === props.value)
  return (
    <>
      <HeldLine
        label={known ? `${t('residence')}：${say(known.name, language)}` : t('residence')}
        value={props.value}
        found={props.found}
        list={list}
        placeholder={t('residenceHint')}
        read={(typed) => (CODE.test(typed) ? typed : data.find(({ name }) => say(name, language) === typed)?.code)}
        onChange={props.onChange}
      />
      <datalist id={list}>
        {data.map(({ code, name }) => (
          <option key={code} value={code}>
            {say(name, language)}
          </option>
        ))}
      </datalist>
    </>
  )
}
