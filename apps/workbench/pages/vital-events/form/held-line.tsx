import type { VitalFinding } from '@kangcheng/exchange/contract'
import { useState } from 'react'
import { TextLine } from './fields.tsx'

/**
 * A line whose text means nothing while it is half typed: it goes on only when it fits, or was emptied. What does not fit stays in
 * the field, so that a draft can be kept meanwhile.
 */
export function HeldLine(props: {
  label: string
  value: string | undefined
  /** What the text means; undefined while it means nothing. */
  read: (typed: string) => string | undefined
  found: readonly VitalFinding[]
  onChange: (value: string | undefined) => void
  placeholder: string
  list?: string
}) {
  const { value, read, onChange, ...line } = props
  const [typed, setTyped] = useState<string>()
  return (
    <TextLine
      {...line}
      value={typed ?? value}
      onChange={(text) => {
        const meant = text.trim() === '' ? '' : read(text.trim())
        setTyped(meant === undefined ? text : undefined)
        onChange(meant === '' ? undefined : meant)
      }}
    />
  )
}
