import { IdentifierFault, readResidentId } from '@kangcheng/methods/identity'
import type { Issue, IssueCode } from '../issue.ts'
import { isObject } from '../resource.ts'
import { checkNumber } from './identifier-checks.ts'
import { compilePath, type Place, shownPath } from './places.ts'
import type { ProfileRule } from './profile-definition.ts'

/** Asks one rule of a resource. @param today YYYY-MM-DD */
export type AskRule = (resource: Place, today: string) => readonly Issue[]

/** A code list of the packs, as far as a rule asks it: every code of each version that is there. */
export interface Domain {
  readonly url: string
  readonly name: string
  readonly codes: ReadonlySet<string>
}

/** @param domains by url; the domain of a rule is among them */
export function compileRule(rule: ProfileRule, domains: ReadonlyMap<string, Domain>): AskRule {
  const say = issueOf(rule.severity ?? 'error')
  switch (rule.kind) {
    case 'present': {
      const find = compilePath(rule.path)
      return (resource) =>
        find(resource).length > 0 ? [] : [say('required', shownPath(resource.path, rule.path), 'is required')]
    }
    case 'identifier':
      return askIdentifiers(rule, say)
    case 'resident-id-agrees':
      return askAgreement(rule.system, say)
    case 'domain':
      return askDomain(rule, domains.get(rule.domain), say)
    case 'address': {
      const find = compilePath(rule.path)
      return (resource) => find(resource).flatMap((one) => askAddress(one, say))
    }
  }
}

type Say = (code: IssueCode, path: string, words: string) => Issue

const issueOf =
  (severity: Issue['severity']): Say =>
  (code, path, words) => ({ severity, code, diagnostics: `${path} ${words}`, expression: [path] })

type Rule<Kind> = Extract<ProfileRule, { readonly kind: Kind }>

function askIdentifiers(rule: Rule<'identifier'>, say: Say): AskRule {
  const find = compilePath(rule.path ?? 'identifier')
  const doubt = issueOf('warning')
  return (resource, today) =>
    find(resource).flatMap(({ value, path }) => {
      if (!isObject(value) || value.system !== rule.system) return []
      if (typeof value.value !== 'string') return [say('required', `${path}.value`, 'is required')]
      const fault = checkNumber(rule.check, value.value, today)
      return fault === undefined ? [] : [(fault.doubtful ? doubt : say)('value', `${path}.value`, fault.words)]
    })
}

/** Only a number that is sound says when somebody was born; what FHIR's gender cannot be compared with is passed over. */
function askAgreement(system: string, say: Say): AskRule {
  const find = compilePath('identifier')
  return (resource, today) => {
    const { birthDate, gender } = resource.value as { readonly birthDate?: unknown; readonly gender?: unknown }
    return find(resource).flatMap(({ value }) => {
      if (!isObject(value) || value.system !== system || typeof value.value !== 'string') return []
      const read = readResidentId(value.value, today)
      if (read instanceof IdentifierFault || read.warnings.includes('check-character')) return []
      const isOther = typeof birthDate === 'string' && !read.birthDate.startsWith(birthDate)
      const isOpposite = (gender === 'male' || gender === 'female') && gender !== read.sex
      return [
        ...(isOther
          ? [say('business-rule', `${resource.path}.birthDate`, 'is not the one of the resident ID number')]
          : []),
        ...(isOpposite
          ? [say('business-rule', `${resource.path}.gender`, 'is not the one of the resident ID number')]
          : []),
      ]
    })
  }
}

function askDomain(rule: Rule<'domain'>, domain: Domain | undefined, say: Say): AskRule {
  if (domain === undefined) throw new Error(`no code list has the url ${rule.domain}`)
  const find = compilePath(rule.path)
  const { url } = domain
  const has = (code: unknown) => typeof code === 'string' && domain.codes.has(code)
  const expected = `must be a code of ${domain.name} (${url})`
  return (resource) =>
    find(resource).flatMap((place) => {
      if (typeof place.value === 'string') return has(place.value) ? [] : [say('code-invalid', place.path, expected)]
      const own = codingsAt(place).filter(({ value }) => isObject(value) && value.system === url)
      if (own.length === 0) return rule.required === true ? [say('code-invalid', place.path, expected)] : []
      return own
        .filter(({ value }) => !has((value as { readonly code?: unknown }).code))
        .map(({ path }) => say('code-invalid', `${path}.code`, expected))
    })
}

/** Those of a CodeableConcept, or the Coding itself. */
function codingsAt(place: Place): readonly Place[] {
  return isObject(place.value) && place.value.coding !== undefined ? compilePath('coding')(place) : [place]
}

const POSTCODE = /^\d{6}$/
const CHINA = ['CN', 'CHN', '中国', '中华人民共和国']
/** Cities that are provinces themselves. A city without districts (东莞, 中山) gives the text of its addresses. */
const WITHOUT_CITY = /^(北京|天津|上海|重庆)/

function askAddress({ value, path }: Place, say: Say): readonly Issue[] {
  if (!isObject(value)) return []
  const { country, text, state, city, district, postalCode } = value
  if (typeof country === 'string' && !CHINA.includes(country)) return []
  const isPlaced = typeof state === 'string' && (typeof city === 'string' || WITHOUT_CITY.test(state))
  return [
    ...(text === undefined && !(isPlaced && district !== undefined)
      ? [say('required', path, 'must have its text, or province (state), city and district')]
      : []),
    ...(typeof postalCode === 'string' && !POSTCODE.test(postalCode)
      ? [say('value', `${path}.postalCode`, 'must be six digits')]
      : []),
  ]
}
