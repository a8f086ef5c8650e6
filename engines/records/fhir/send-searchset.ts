import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Records } from '../index.ts'
import type { SearchPage } from '../operations/searching/search-resources.ts'
import { searchsetText } from '../rules/bundling/bundle-text.ts'
import type { Resource } from '../rules/resource.ts'
import type { Shape } from '../rules/shaping/shape.ts'
import { shapeResource } from '../rules/shaping/shape-resource.ts'
import type { Row } from '../store/row.ts'
import { FHIR_JSON } from './answer.ts'
import { baseOf } from './base.ts'
import { outcomeText } from './outcome.ts'
import type { Pairs } from './read-search.ts'

/** A page as a searchset. Stored text goes in as it is unless only a part of it is asked for. */
export function sendSearchset(
  records: Records,
  request: FastifyRequest,
  reply: FastifyReply,
  page: SearchPage,
  { path, pairs, shape }: { path: string; pairs: Pairs; shape?: Shape | undefined },
): FastifyReply {
  const base = baseOf(request)
  const { total, next, warnings } = page
  const entry = (row: Row, mode: 'match' | 'include') => {
    const content = row.content ?? ''
    const contentText = shape ? JSON.stringify(shapeResource(JSON.parse(content) as Resource, shape)) : content
    return { fullUrl: `${base}/${records.nameOf(row)}`, contentText, mode }
  }
  const here = path === '' ? base : `${base}/${path}`
  const text = searchsetText({
    ...(total === undefined ? {} : { total }),
    links: [
      { relation: 'self', url: urlOf(here, pairs) },
      ...(next === undefined ? [] : [{ relation: 'next' as const, url: urlOf(here, withCursor(pairs, next)) }]),
    ],
    entries: [
      ...page.rows.map((row) => entry(row, 'match')),
      ...page.included.map((row) => entry(row, 'include')),
      ...(warnings.length > 0 ? [{ contentText: outcomeText(warnings), mode: 'outcome' as const }] : []),
    ],
  })
  return reply.code(200).type(FHIR_JSON).send(text)
}

/** The address of the page after this one. */
export function withCursor(pairs: Pairs, cursor: string): Pairs {
  return [...pairs.filter(([name]) => name !== '_cursor'), ['_cursor', cursor]]
}

/** Searches by POST are told in their links as the GET that asks the same. */
export function urlOf(base: string, pairs: Pairs): string {
  const query = new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])).toString()
  return query === '' ? base : `${base}?${query}`
}
