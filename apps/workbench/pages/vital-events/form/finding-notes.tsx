import type { VitalFinding } from '@kangcheng/exchange/contract'
import { say, useLanguage } from '@kangcheng/web-kit'

/** What the checks found about a field, beneath it: an error has its own sign, not only its colour. */
export function FindingNotes({ of, id }: { of: readonly VitalFinding[]; id?: string }) {
  const language = useLanguage()
  if (of.length === 0) return null
  return (
    <ul id={id} className="vital-findings" aria-live="polite">
      {of.map(({ check, severity, message }) => (
        <li key={check} data-severity={severity}>
          <span aria-hidden="true">{severity === 'error' ? '✕' : '⚠'}</span> {say(message, language)}
        </li>
      ))}
    </ul>
  )
}
