import { say, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { useOrganisationName, useRegionName } from '../../queries/names.ts'
import { rolesQuery } from './user-queries.ts'
import { userWords } from './words.ts'

/** Stands for every region or every organisation in an assignment. */
export const EVERYWHERE = '*'

/** Names of what an assignment holds: role, region, organisation; «all» where it holds everywhere. */
export function useAssignmentNames() {
  const t = useWords(userWords)
  const language = useLanguage()
  // The list of roles is for those who administer users; others have no code to read a name for.
  const { data: roles = [] } = useQuery({ ...rolesQuery, enabled: useMay()('access.user.read') })
  const regionName = useRegionName()
  const organisationName = useOrganisationName()
  return {
    role: (code: string) => {
      const role = roles.find((one) => one.code === code)
      return role ? say(role.name, language) : code
    },
    region: (code: string) => (code === EVERYWHERE ? t('allRegions') : regionName(code)),
    organisation: (code: string) => (code === EVERYWHERE ? t('allOrganisations') : organisationName(code)),
  }
}
