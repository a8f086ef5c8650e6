/** What each personal column of a user is. Names of those who act for an organisation are not hidden from its administrators. */
export const CONTACT_KINDS = { phone: 'phone', email: 'email' } as const
