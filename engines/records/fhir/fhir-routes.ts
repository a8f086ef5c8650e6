import type { HttpServer } from '@kangcheng/platform'
import type { Records } from '../index.ts'
import { bundleRoutes } from './bundle-routes.ts'
import { exportRoutes } from './export-routes.ts'
import { addFhirScope } from './fhir-scope.ts'
import { graphqlRoutes } from './graphql-routes.ts'
import { historyRoutes } from './history-routes.ts'
import { importRoutes } from './import-routes.ts'
import { metadataRoutes } from './metadata-routes.ts'
import { operationRoutes } from './operation-routes.ts'
import { resourceRoutes } from './resource-routes.ts'
import { searchRoutes } from './search-routes.ts'
import { subscriptionRoutes } from './subscription-routes.ts'
import { terminologyRoutes } from './terminology-routes.ts'
import { viewRoutes } from './view-routes.ts'

/** All addresses under /fhir/R4. @param beside adds the operations of another engine, which are described as these are */
export function fhirRoutes(
  server: HttpServer,
  records: Records,
  software: { name: string; version: string },
  beside: (scope: HttpServer) => void = () => {},
): void {
  addFhirScope(server, (scope) => {
    const routes = new Set<string>()
    scope.addHook('onRoute', ({ method, url }) => {
      for (const one of Array.isArray(method) ? method : [method]) routes.add(`${one} ${url}`)
    })
    resourceRoutes(scope, records)
    searchRoutes(scope, records)
    historyRoutes(scope, records)
    bundleRoutes(scope, records)
    operationRoutes(scope, records)
    graphqlRoutes(scope, records)
    terminologyRoutes(scope, records)
    viewRoutes(scope, records)
    importRoutes(scope, records)
    exportRoutes(scope, records)
    subscriptionRoutes(scope, records)
    beside(scope)
    metadataRoutes(scope, routes, software)
  })
}
