import type { Day } from '@kangcheng/kernel'
import type { RoleDefinition } from '../contract/role.ts'
import { type Grant, isValid } from './decide-access.ts'

const DAY = 86_400_000

/** What is known of a person where it is asked whether they may go on without a second factor. */
export interface SecondFactorFacts {
  readonly grants: readonly (Pick<Grant, 'validFrom' | 'validTo'> & {
    readonly role: Pick<RoleDefinition, 'secondFactor'>
  })[]
  readonly today: Day
  readonly createdAt: Date
  readonly on: boolean
  /** Days from the making of an account until a role's demand holds; undefined where the installation demands nothing. */
  readonly afterDays: number | undefined
}

/** Whether a role held today asks for a second factor here, and from when on nothing goes without one. */
export function secondFactorDemand(facts: SecondFactorFacts): { required: boolean; dueAt?: Date } {
  const { grants, today, createdAt, on, afterDays } = facts
  if (afterDays === undefined) return { required: false }
  const required = grants.some((grant) => isValid(grant, today) && grant.role.secondFactor === 'required')
  if (!required || on) return { required }
  return { required, dueAt: new Date(createdAt.getTime() + afterDays * DAY) }
}

/** A code as typed, without what people put between its signs. */
export function readCode(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '').toLowerCase()
}

/** Whether it can only be meant as six digits of an authenticator. */
export function isTimeCode(code: string): boolean {
  return /^[0-9]{6}$/.test(code)
}

/** `otpauth://totp/康城:login?…`, the form every authenticator reads. */
export function otpauthUri(login: string, secret: string): string {
  const issuer = encodeURIComponent('康城')
  return `otpauth://totp/${issuer}:${encodeURIComponent(login)}?secret=${secret}&issuer=${issuer}&algorithm=SHA1&digits=6&period=30`
}
