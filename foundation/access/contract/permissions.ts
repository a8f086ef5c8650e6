/** What an actor may be allowed to do here; roles (packs/national/roles.yaml) grant them. */
export const ACCESS_PERMISSIONS = [
  'access.directory.read',
  'access.directory.load',
  'access.role.load',
  'access.organisation.import',
  'access.role.assign',
  'access.user.read',
  'access.user.create',
  'access.user.import',
  'access.user.reveal',
  'access.user.disable',
  'access.user.reset-password',
  'access.user.end-sessions',
  'access.identity.link',
  'access.delegation.administer',
  'access.token.create',
  'access.token.revoke',
  'access.audit.read',
  'access.audit.verify',
  'access.audit.events',
] as const
export type AccessPermission = (typeof ACCESS_PERMISSIONS)[number]
