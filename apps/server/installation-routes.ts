import { SignInElsewhere } from '@kangcheng/access'
import { type HttpServer, UploadLimit, uploadLimit } from '@kangcheng/platform'
import { type Static, Type } from 'typebox'

const DemonstrationAccount = Type.Object({ login: Type.String(), name: Type.String(), password: Type.String() })
export type DemonstrationAccount = Static<typeof DemonstrationAccount>

/** What a page must know of this installation before anybody has signed in. */
export function installationRoutes(
  server: HttpServer,
  installation: { version: string; accounts: readonly DemonstrationAccount[]; signInElsewhere?: string | undefined },
): void {
  const Installation = Type.Object({
    version: Type.String(),
    /** True where figures and accounts are invented; every page says so. */
    demonstration: Type.Boolean(),
    accounts: Type.Array(DemonstrationAccount, { description: 'of a demonstration only' }),
    /** The city's sign-in, offered beside user name and password. */
    elsewhere: Type.Optional(SignInElsewhere),
    upload: UploadLimit,
  })
  server.get(
    '/api/v1/installation',
    {
      config: { access: 'public', why: 'the sign-in page says whether this is a demonstration' },
      schema: { operationId: 'showInstallation', tags: ['installation'], response: { 200: Installation } },
    },
    async () => ({
      version: installation.version,
      demonstration: installation.accounts.length > 0,
      accounts: [...installation.accounts],
      ...(installation.signInElsewhere === undefined ? {} : { elsewhere: { name: installation.signInElsewhere } }),
      upload: uploadLimit(server),
    }),
  )
}
