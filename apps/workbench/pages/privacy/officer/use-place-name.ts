import { say, useLanguage } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { organisationsQuery } from '../../../queries/plan-queries.ts'

/** What an organisation is called; one that is not known by its code. */
export function usePlaceName(): (code: string) => string {
  const language = useLanguage()
  const { data: organisations = [] } = useQuery(organisationsQuery)
  return (code) => {
    const known = organisations.find((one) => one.code === code)
    return known ? say(known.name, language) : code
  }
}
