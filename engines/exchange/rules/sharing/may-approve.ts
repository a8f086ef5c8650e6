import { ok, type Result, refuse } from '@kangcheng/kernel'

/**
 * Nobody decides on their own question, and nobody is both of two: not by another's hand either, so all accounts behind an act
 * are compared.
 */
export function mayApprove(
  accounts: readonly string[],
  { askers, approvers }: { readonly askers: readonly string[]; readonly approvers: readonly string[] },
): Result<null, 'sharing.own-application' | 'sharing.same-approver'> {
  if (accounts.some((account) => askers.includes(account))) return refuse('sharing.own-application')
  if (accounts.some((account) => approvers.includes(account))) return refuse('sharing.same-approver')
  return ok(null)
}
