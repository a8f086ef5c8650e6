import type { Purpose } from '@kangcheng/access/contract'
import type { Day } from '@kangcheng/kernel'
import type { Consent } from '../../contract/disclosure/consent.ts'
import { STRICTEST } from '../../contract/disclosure/data-level.ts'
import type { Basis } from '../../contract/disclosure/record.ts'
import type { DisclosureRules, LegalBasis, Tie } from '../../contract/disclosure/rules.ts'
import { consentsInForce } from './consents-in-force.ts'
import type { GuardianReach } from './guardianship-holds.ts'

/** Who asks, as access and the ledger know them. */
export type Asker =
  | { readonly relation: 'own' }
  | { readonly relation: 'guardian'; readonly reach: GuardianReach }
  | {
      readonly relation: 'staff'
      /** For which they look; undefined: for none. */
      readonly organisation: string | undefined
      readonly ties: readonly Tie[]
      /** Kind of the reason, while the glass is broken. */
      readonly glass?: string | undefined
    }

export interface DisclosureQuestion {
  readonly asker: Asker
  readonly purpose: Purpose
  /** The whole ledger of the person. */
  readonly consents: readonly Consent[]
  readonly rules: DisclosureRules
  readonly today: Day
}

/** What is open to who asks, and by what. */
export interface Disclosure {
  readonly basis: Basis
  /** Of what is of no sensitive category. */
  readonly highestLevel: number
  /** Their own institution's charts, where that is another level. */
  readonly own?: { readonly organisation: string; readonly level: number } | undefined
  /** The person objects to sharing: only their own institution's charts are open. */
  readonly othersClosed: boolean
  /** Left out: every type. */
  readonly types?: readonly string[] | undefined
  /** Sensitive categories that are open in every chart; `all` for oneself. */
  readonly categories: 'all' | readonly string[]
  /** Whether it may be said how much is kept back. */
  readonly saysWithheld: boolean
}

/** Undefined: nothing may be opened. What a law opens, a consent widens and an objection narrows; a legal duty is not narrowed. */
export function decideDisclosure(question: DisclosureQuestion): Disclosure | undefined {
  const { asker, rules } = question
  if (asker.relation === 'own') {
    return { ...EVERYTHING, basis: { kind: 'own', code: 'own', words: { zh: '本人', en: 'the person' } } }
  }
  if (asker.relation === 'guardian') return forGuardian(asker.reach)
  if (asker.glass !== undefined) return forEmergency(asker.glass, rules)
  return forStaff(question, asker)
}

const EVERYTHING = { highestLevel: STRICTEST, othersClosed: false, categories: 'all', saysWithheld: true } as const

function forGuardian({ guardianship: { id, kind }, sensitive }: GuardianReach): Disclosure {
  const basis = { kind: 'guardian' as const, code: id, words: GUARDIANS[kind] }
  if (sensitive) return { ...EVERYTHING, basis }
  return { basis, highestLevel: STRICTEST - 1, othersClosed: false, categories: [], saysWithheld: false }
}

const GUARDIANS = {
  parent: { zh: '父母（监护人）', en: 'a parent' },
  'court-appointed': { zh: '指定监护人', en: 'an appointed guardian' },
  'delegated-child': { zh: '受委托的成年子女', en: 'an adult child, delegated' },
} as const

/** No consent and no own chart opens what is strictest here: the reason given is for the life in danger and nothing else. */
function forEmergency(kind: string, { emergency }: DisclosureRules): Disclosure | undefined {
  const reason = emergency.kinds.find(({ code }) => code === kind)
  if (!reason) return undefined
  return {
    basis: { kind: 'emergency', code: kind, words: reason.name },
    highestLevel: emergency.highestLevel,
    othersClosed: false,
    categories: [],
    saysWithheld: false,
  }
}

function forStaff(
  { purpose, consents, rules, today }: DisclosureQuestion,
  { organisation, ties }: Extract<Asker, { relation: 'staff' }>,
): Disclosure | undefined {
  const basis = rules.bases.find(
    (one) => one.purposes.includes(purpose) && one.ties.some((wanted) => ties.includes(wanted)),
  )
  const said = consentsInForce(consents, { organisation, purpose, today })
  const denied = (basis?.objection ?? true) ? said.filter(({ type }) => type === 'deny') : []
  const isDenied = (category: string) => denied.some(({ categories }) => categories?.includes(category) ?? true)
  const permits = said.filter(({ type }) => type === 'permit')
  const permitted = permits.flatMap(({ categories = [] }) => categories).filter((category) => !isDenied(category))
  const categories = [...new Set(permitted)].toSorted()
  if (!basis) return byConsentAlone(permits, categories)
  return {
    basis: { kind: 'law', code: basis.code, words: basis.name },
    highestLevel: basis.highestLevel,
    ...(organisation === undefined
      ? {}
      : { own: { organisation, level: Math.max(basis.ownCharts, basis.highestLevel) } }),
    othersClosed: denied.some((one) => one.categories === undefined),
    ...typesOf(basis),
    categories,
    saysWithheld: false,
  }
}

/** What the person has permitted to somebody whom no law lets in: that and no more. */
function byConsentAlone([first]: readonly Consent[], categories: readonly string[]): Disclosure | undefined {
  if (!first || categories.length === 0) return undefined
  return {
    basis: { kind: 'consent', code: first.id, words: { zh: '本人同意', en: 'consent of the person' } },
    highestLevel: 1,
    othersClosed: false,
    categories,
    saysWithheld: false,
  }
}

function typesOf({ types }: LegalBasis): Pick<Disclosure, 'types'> {
  return types === undefined ? {} : { types }
}
