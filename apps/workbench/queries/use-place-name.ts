import { say, useLanguage, useMay } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { organisationsQuery } from './plan-queries.ts'

/** What an organisation is called; one that is not known, or not to be asked for, by its code. */
export function usePlaceName(): (code: string) => string {
  const language = useLanguage()
  const enabled = useMay()('access.directory.read')
  const { data: organisations = [] } = useQuery({ ...organisationsQuery, enabled })
  return (code) => {
    const known = organisations.find((one) => one.code === code)
    return known ? say(known.name, language) : code
  }
}
