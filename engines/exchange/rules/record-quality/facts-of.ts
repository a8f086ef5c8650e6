import type { QualityPhase } from '../../contract/record-quality/index.ts'
import { OFFSET } from './chart.ts'
import type { Resource } from './evaluator.ts'
import { readMoment, writeMoment } from './moments.ts'

/** What lists and scoreboards say of an encounter. */
export interface EncounterFacts {
  /** The last location, else the service provider: its reference, else its name. Empty where neither is told. */
  readonly department: string
  readonly departmentName: string
  /** The attending, else the first practitioner. */
  readonly doctor: string
  readonly doctorName: string
  readonly phase: QualityPhase
  /** YYYY-MM of the discharge, else of the admission, in the city's time. */
  readonly month: string
  readonly admittedAt: Date | null
  readonly dischargedAt: Date | null
}

interface Reference {
  readonly reference?: string
  readonly display?: string
}
interface Encounter {
  readonly status?: string
  readonly period?: { readonly start?: string; readonly end?: string }
  readonly serviceProvider?: Reference
  readonly location?: readonly { readonly location?: Reference }[]
  readonly participant?: readonly {
    readonly type?: readonly { readonly coding?: readonly { readonly code?: string }[] }[]
    readonly individual?: Reference
  }[]
}

export function factsOf(resource: Resource): EncounterFacts {
  const { status, period, serviceProvider, location = [], participant = [] } = resource as Encounter
  const department = named(location.at(-1)?.location) ?? named(serviceProvider)
  const attending = participant.find(({ type = [] }) =>
    type.some(({ coding = [] }) => coding.some(({ code }) => code === 'ATND' || code === 'PPRF')),
  )
  const doctor = named(attending?.individual) ?? named(participant.find(({ individual }) => individual)?.individual)
  const [admittedAt, dischargedAt] = [momentOf(period?.start), momentOf(period?.end)]
  const day = dischargedAt ?? admittedAt
  return {
    department: department?.code ?? '',
    departmentName: department?.name ?? '',
    doctor: doctor?.code ?? '',
    doctorName: doctor?.name ?? '',
    phase: status === 'finished' ? 'final' : 'running',
    month: day ? writeMoment(day.getTime(), OFFSET).slice(0, 7) : '',
    admittedAt,
    dischargedAt,
  }
}

function named(one: Reference | undefined): { code: string; name: string } | undefined {
  const code = one?.reference ?? one?.display
  return code === undefined ? undefined : { code, name: one?.display ?? code }
}

function momentOf(text: string | undefined): Date | null {
  const moment = text === undefined ? undefined : readMoment(text, OFFSET)
  return moment ? new Date(moment.low) : null
}
