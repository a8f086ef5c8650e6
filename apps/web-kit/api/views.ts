/** What a page may know of an installation before anybody has signed in (apps/server, `/installation`). */
export interface InstallationView {
  version: string
  /** True where figures and accounts are invented; every page says so. */
  demonstration: boolean
  accounts: { login: string; name: string; password: string }[]
}
