import type { SessionView as AccessSession } from '@kangcheng/access/contract'

/** The session as the access contract has it, with what the installation adds. */
export type SessionView = AccessSession & {
  /** True on an installation with invented people and figures. */
  demonstration?: boolean
}
