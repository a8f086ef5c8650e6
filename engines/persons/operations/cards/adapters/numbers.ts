import { ok, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import { readIdNumber } from '../../../rules/cards/recognise-kind.ts'
import { type NumberKind, numberKey, saysNumber } from '../../../rules/master-index/search-keys.ts'
import { findShownPerson } from '../../../store/cards/shown.ts'
import { findByKeys } from '../../../store/master-index/charts.ts'
import { findPerson } from '../../../store/master-index/persons.ts'
import type { Adapter, Found } from './adapter.ts'

/** A number that more charts have is a filler, and nobody's. */
const MOST_CHARTS = 500

/**
 * An ID card: its number, read or typed. A number proves nobody's presence, so that it finds people of the places open to the reader only.
 */
export const readIdCard: Adapter = async (deps, value) => {
  const number = readIdNumber(value, deps.clock.today())
  if (number === undefined) return refuse('card.number-unsound')
  return ok((db) => findByNumber(db, 'identity-number', number, findPerson))
}

/**
 * A hospital's own card: its number, at a window of that hospital, since each counts from one; and likewise only people of the places
 * open to the reader.
 */
export const readHospitalCard: Adapter = async (_deps, value, { organisation }) =>
  ok((db) => findByNumber(db, 'hospital-card', value.trim(), findPerson, organisation))

/** Cards and vouchers of others 电子社保卡、医保电子凭证: their issuer says whose they are, wherever that person lives. */
export const readIssued =
  (kind: 'social-security-card' | 'insurance-voucher'): Adapter =>
  async (deps, value, { reading }) => {
    const issuer = deps.issuers[kind]
    if (!issuer) return refuse('card.issuer-none')
    const answer = await issuer(value, reading)
    if (!answer.ok) return answer
    const number = readIdNumber(answer.value, deps.clock.today())
    if (number === undefined) return refuse('card.issuer-garbled')
    return ok((db) => findByNumber(db, 'identity-number', number, findShownPerson))
  }

async function findByNumber<Tables>(
  db: Kysely<Tables>,
  kind: NumberKind,
  number: string,
  find: typeof findPerson,
  keptBy?: string,
): Promise<Found> {
  const key = numberKey(kind, number)
  const charts = key === undefined ? [] : await findByKeys(db, [key], MOST_CHARTS)
  const own = charts.filter(
    ({ texts, withdrawn, source }) =>
      !withdrawn && (keptBy === undefined || source === keptBy) && saysNumber(texts, kind, number),
  )
  const [match, another] = new Set(own.map(({ personId }) => personId))
  if (another !== undefined) return { refusal: 'card.holder-several' }
  const person = match === undefined ? undefined : await find(db, match)
  return person ? { person } : { refusal: 'card.holder-none' }
}
