import type { SharedDataSet } from '@kangcheng/exchange/contract'
import { useWords } from '@kangcheng/web-kit'
import { useOrganisationName, useRegionName } from '../../queries/names.ts'
import { sharingWords } from './words.ts'

/** Names of what a data set holds by code. */
export function useSharingNames() {
  const t = useWords(sharingWords)
  const region = useRegionName()
  const organisation = useOrganisationName()
  return {
    region,
    organisation,
    sources: ({ place }: SharedDataSet) =>
      place.organisation === '*'
        ? t('allInstitutions', { region: region(place.region) })
        : t('someInstitutions', { region: region(place.region), organisation: organisation(place.organisation) }),
  }
}
