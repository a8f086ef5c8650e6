import { applyTokens, HouseTheme } from '@kangcheng/web-kit'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { makeQueries } from './queries/query-cache.ts'
import { makeRouter } from './router.tsx'

applyTokens(document.documentElement)
const queries = makeQueries(() => void router.invalidate())
const router = makeRouter(queries)
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <HouseTheme>
          <RouterProvider router={router} />
        </HouseTheme>
      </QueryClientProvider>
    </StrictMode>,
  )
}
