import { isWarning, type TerminologyFault, type TerminologyFaultCode } from '../../../contract/terminology.ts'

/** Collects what is wrong with a file: everything is counted, the first of it is kept. */
export interface FaultList {
  add(
    line: number,
    code: TerminologyFaultCode,
    where?: { column?: string | undefined; text?: string | undefined },
  ): void
  readonly faults: readonly TerminologyFault[]
  readonly faultCount: number
  readonly warnings: readonly TerminologyFault[]
  readonly warningCount: number
}

const KEPT = 200
const SHOWN = 40

export function openFaultList(): FaultList {
  const faults: TerminologyFault[] = []
  const warnings: TerminologyFault[] = []
  const counts = { faults: 0, warnings: 0 }
  return {
    faults,
    warnings,
    get faultCount() {
      return counts.faults
    },
    get warningCount() {
      return counts.warnings
    },
    add(line, code, { column, text } = {}) {
      const kind = isWarning(code) ? 'warnings' : 'faults'
      counts[kind]++
      const list = kind === 'warnings' ? warnings : faults
      if (list.length >= KEPT) return
      const shown = text === undefined ? '' : [...text.replace(/\p{Cc}|\p{Cf}/gu, '␣')].slice(0, SHOWN).join('')
      list.push({ line, code, ...(column === undefined ? {} : { column }), ...(shown === '' ? {} : { text: shown }) })
    },
  }
}
