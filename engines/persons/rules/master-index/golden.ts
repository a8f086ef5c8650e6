import type { Golden, GoldenField, GoldenFieldName } from '../../contract/master-index/person.ts'
import { isOwnName } from '../linking/traits/chart-name.ts'
import { dayNumber } from '../linking/traits/day-number.ts'
import { known, knownNumber } from '../linking/traits/known.ts'
import { OTHER, OWN, readNumber } from '../linking/traits/own-number.ts'
import type { PatientTexts } from './read-patient.ts'

/** A chart of a person, with what its word is worth. */
export interface Witness {
  readonly patientId: string
  /** The population registry's word goes before all others. */
  readonly isRegistry: boolean
  /** Milliseconds since 1970: when it last changed. */
  readonly changed: number
  readonly texts: PatientTexts
}

interface Word {
  readonly value: string
  readonly isVerified: boolean
  readonly witness: Witness
}

/** What each chart says of a field, if anything, and whether it proves itself. */
const FIELDS: Readonly<Record<GoldenFieldName, (texts: PatientTexts) => Omit<Word, 'witness'> | undefined>> = {
  name: ({ name }) => (isOwnName(known(name)) ? said(known(name)) : undefined),
  sex: ({ sex }) => said(sex),
  birthDate({ birthDate, identityNumber }) {
    const day = dayNumber(birthDate)
    const number = readNumber(identityNumber, day, () => false)
    const isProved = number.whose === OWN && number.isSound && number.birth === day
    return day === 0 ? undefined : { value: dayText(day), isVerified: isProved }
  },
  identityNumber({ identityNumber, birthDate }) {
    const { whose, isSound } = readNumber(identityNumber, dayNumber(birthDate), () => true)
    // A mother's or a stranger's number is not this person's.
    if (whose !== OWN && whose !== OTHER) return undefined
    return { value: known(identityNumber).toUpperCase(), isVerified: isSound }
  },
  phone: ({ phone }) => said(knownNumber(phone)),
  address: ({ address }) => said(known(address)),
  deceased: ({ deceased }) => said(deceased),
}

/**
 * The golden record: of each field the word of the registry, else one that proves itself, else what most charts say, else the newest.
 * Among equals the newest, then the smallest id, so that the same charts always give the same record.
 */
export function goldenRecord(witnesses: readonly Witness[]): Golden {
  const golden: Partial<Record<GoldenFieldName, GoldenField>> = {}
  for (const name of Object.keys(FIELDS) as GoldenFieldName[]) {
    const words = witnesses.flatMap((witness) => {
      const word = FIELDS[name](witness.texts)
      return word ? [{ ...word, witness }] : []
    })
    const survivor = survive(words)
    if (survivor) golden[name] = survivor
  }
  // That somebody lives is a word too, and none that a record needs.
  if (golden.deceased?.value === 'false') delete golden.deceased
  return golden
}

function survive(words: readonly Word[]): GoldenField | undefined {
  const newest = words.toSorted(
    (one, other) =>
      other.witness.changed - one.witness.changed || (one.witness.patientId < other.witness.patientId ? -1 : 1),
  )
  const values = new Set(words.map(({ value }) => value))
  const counts = [...values].map((value) => words.filter((word) => word.value === value).length)
  const most = Math.max(...counts)
  const hasMost = ({ value }: Word) => words.filter((word) => word.value === value).length === most
  const chosen = (fits: (word: Word) => boolean, why: GoldenField['why']): GoldenField | undefined => {
    const word = newest.find(fits)
    return word && { value: word.value, chart: `Patient/${word.witness.patientId}`, why }
  }
  return (
    chosen(({ witness }) => witness.isRegistry, 'registry') ??
    (values.size === 1 ? chosen(() => true, 'only') : undefined) ??
    chosen(({ isVerified }) => isVerified, 'verified') ??
    (counts.filter((count) => count === most).length === 1 ? chosen(hasMost, 'frequent') : chosen(hasMost, 'recent'))
  )
}

function said(value: string): Omit<Word, 'witness'> | undefined {
  return value === '' ? undefined : { value, isVerified: false }
}

function dayText(day: number): string {
  const text = String(day)
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
}
