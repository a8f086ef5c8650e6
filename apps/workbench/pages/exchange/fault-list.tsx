import { type MessageFault, sayFault } from '@kangcheng/exchange/contract'
import { useLanguage } from '@kangcheng/web-kit'
import { keyed } from '../../fhir/keyed.ts'

/** What is wrong, each with its place. */
export function FaultList({ faults }: { faults: readonly MessageFault[] }) {
  const language = useLanguage()
  return (
    <ul className="exchange-faults">
      {keyed(faults).map(({ key, value }) => (
        <li key={key}>{sayFault(value, language)}</li>
      ))}
    </ul>
  )
}
