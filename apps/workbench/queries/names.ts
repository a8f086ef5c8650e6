import type { PlanIndicator } from '@kangcheng/indicators/contract'
import { say, useLanguage, useMay } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { organisationsQuery, planQuery, regionsQuery } from './plan-queries.ts'

/** Names of regions by their codes; the code itself where the directory is closed to the reader or does not hold it. */
export function useRegionName(): (code: string) => string {
  const language = useLanguage()
  const enabled = useMay()('access.directory.read')
  const { data } = useQuery({ ...regionsQuery(), enabled })
  return useCallback(
    (code) => {
      const found = data?.find((region) => region.code === code)
      return found ? say(found.name, language) : code
    },
    [data, language],
  )
}

/** The same for organisations. */
export function useOrganisationName(): (code: string) => string {
  const language = useLanguage()
  const enabled = useMay()('access.directory.read')
  const { data } = useQuery({ ...organisationsQuery, enabled })
  return (code) => {
    const found = data?.find((organisation) => organisation.code === code)
    return found ? say(found.name, language) : code
  }
}

/** Names of a plan's indicators by their codes: as printed in Chinese, as defined in English. */
export function useIndicatorName(plan: string): (code: string) => string {
  const language = useLanguage()
  const { data } = useQuery(planQuery(plan))
  return (code) => {
    const row = data?.indicators.find((one) => one.code === code)
    return (language === 'en' ? row?.nameEn : undefined) ?? row?.name ?? code
  }
}

/** The department of an indicator: as printed in Chinese, by its registered name in English where it is known. */
export function useDepartmentName(): (indicator: Pick<PlanIndicator, 'organisation' | 'department'>) => string {
  const language = useLanguage()
  const name = useOrganisationName()
  return ({ organisation, department }) => {
    const known = language === 'en' && organisation !== undefined ? name(organisation) : organisation
    return language === 'zh' || known === undefined || known === organisation ? department : known
  }
}
