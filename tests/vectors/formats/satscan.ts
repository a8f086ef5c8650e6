import { fieldsIn, isFields, listIn, textIn } from '../fields.ts'
import type { ReadFormat } from './read-format.ts'

/** Listings of SaTScan over one input; its p-values come from other random numbers and are left aside, as the file says. */
export const readSatscan: ReadFormat = (body) => ({
  leftOut: 0,
  vectors: listIn(body, 'results')
    .filter(isFields)
    .map((listing) => ({
      ...{ id: textIn(listing, 'file') ?? '', family: 'scan' },
      inputs: fieldsIn(body, 'input'),
      params: {
        ...{ model: listing.model, maxSpatial: listing.max_spatial, shape: listing.shape, coords: listing.coords },
        listed: listIn(listing, 'clusters').length,
      },
      expected: {
        clusters: listIn(listing, 'clusters')
          .filter(isFields)
          .map(({ ids, population, cases, expected, oe, rr, llr }) => ({
            ...{ ids, population, cases, expected, oe, rr, llr },
          })),
      },
      tolerance: { exact: true },
    })),
})
