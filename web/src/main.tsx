import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, Navigate, RouterProvider, useParams } from 'react-router'
import { Refused } from './api.ts'
import { Crash, Home, Lost } from './frame/crash.tsx'
import { Frame } from './frame/frame.tsx'
import { LiveProvider } from './frame/live.tsx'
import { ME, SignedIn } from './frame/me.tsx'
import { plantVariables, ThemeProvider } from './frame/theme.tsx'
import { WordsProvider } from './text/words.tsx'
import './styles/base.css'
import './styles/frame.css'
import './styles/chain.css'
import './styles/pages.css'
import './styles/instruments.css'
import './styles/accounts.css'
import './styles/funds.css'
import './styles/settlement.css'
import './styles/payment.css'
import './styles/law.css'
import './styles/wages.css'
import './styles/registry.css'

/** The entry of the officers' pages. */

const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: error => {
      if (error instanceof Refused && error.status === 401) client.setQueryData(ME, null)
    },
  }),
  defaultOptions: {
    queries: {
      retry: (count, error) => !(error instanceof Refused && error.status !== 0) && count < 2,
      refetchOnWindowFocus: false,
      staleTime: 15_000,
    },
  },
})

const page = (load: () => Promise<{ default: React.ComponentType }>) => async () => ({
  Component: (await load()).default,
})

const router = createBrowserRouter([
  { path: '/sign-in', lazy: page(() => import('./pages/office/sign-in.tsx')), hydrateFallbackElement: <></> },
  {
    path: '/',
    element: (
      <SignedIn>
        <Frame />
      </SignedIn>
    ),
    errorElement: <Crash />,
    hydrateFallbackElement: <></>,
    children: [
      { index: true, element: <Home /> },
      {
        errorElement: <Crash />,
        children: [
          { path: 'projects', lazy: page(() => import('./pages/registry/projects.tsx')) },
          { path: 'projects/:code', element: <ToChain /> },
          { path: 'site/:code', lazy: page(() => import('./pages/registry/site.tsx')) },
          { path: 'site/:code/:worker', lazy: page(() => import('./pages/registry/person.tsx')) },
          { path: 'notice', lazy: page(() => import('./pages/registry/notice.tsx')) },
          { path: 'workforce', lazy: page(() => import('./pages/registry/workforce.tsx')) },
          { path: 'chain', lazy: page(() => import('./pages/reconciliation/owed.tsx')) },
          { path: 'chain/:code', lazy: page(() => import('./pages/reconciliation/project.tsx')) },
          { path: 'funds/:region?', lazy: page(() => import('./pages/funds/funds.tsx')) },
          { path: 'accounts', lazy: page(() => import('./pages/funds/accounts.tsx')) },
          { path: 'accounts/:code', lazy: page(() => import('./pages/funds/account.tsx')) },
          { path: 'public', lazy: page(() => import('./pages/funds/public.tsx')) },
          { path: 'public/:code', lazy: page(() => import('./pages/funds/project-funds.tsx')) },
          { path: 'settlement', lazy: page(() => import('./pages/funds/settlement.tsx')) },
          { path: 'settlement/:code', lazy: page(() => import('./pages/funds/project-settlement.tsx')) },
          { path: 'pledges/:id?', lazy: page(() => import('./pages/funds/pledges.tsx')) },
          { path: 'money/:code', lazy: page(() => import('./pages/funds/money.tsx')) },
          { path: 'payments', lazy: page(() => import('./pages/payment/orders.tsx')) },
          { path: 'warnings/:id?', lazy: page(() => import('./pages/warning/inbox.tsx')) },
          { path: 'board/:no?', lazy: page(() => import('./pages/assessment/board.tsx')) },
          { path: 'proceedings', lazy: page(() => import('./pages/coordination/proceedings.tsx')) },
          { path: 'proceedings/:id', lazy: page(() => import('./pages/coordination/proceeding.tsx')) },
          { path: 'law', lazy: page(() => import('./pages/law/ask.tsx')) },
          { path: 'law/ask/:name', lazy: page(() => import('./pages/law/ask.tsx')) },
          { path: 'law/sources', lazy: page(() => import('./pages/law/sources.tsx')) },
          { path: 'law/sources/:id', lazy: page(() => import('./pages/law/source.tsx')) },
          { path: 'law/figures', lazy: page(() => import('./pages/law/figures.tsx')) },
          { path: 'law/clocks', lazy: page(() => import('./pages/law/clocks.tsx')) },
          { path: 'instruments', lazy: page(() => import('./pages/instruments/list.tsx')) },
          { path: 'instruments/new', lazy: page(() => import('./pages/instruments/new.tsx')) },
          { path: 'instruments/:id', lazy: page(() => import('./pages/instruments/instrument.tsx')) },
          { path: 'wages', lazy: page(() => import('./pages/payroll/wages.tsx')) },
          { path: 'payroll', lazy: page(() => import('./pages/payroll/sheets.tsx')) },
          { path: 'payroll/:project/:sheet', lazy: page(() => import('./pages/payroll/sheet.tsx')) },
          { path: 'payslip/:project/:sheet/:line?', lazy: page(() => import('./pages/payroll/slip.tsx')) },
          { path: 'handbook/:project/:worker', lazy: page(() => import('./pages/payroll/handbook.tsx')) },
          { path: 'import', lazy: page(() => import('./pages/edges/importing.tsx')) },
          { path: '*', element: <Lost /> },
        ],
      },
    ],
  },
])

/** A project's page is its wage chain. */
function ToChain() {
  const { code = '' } = useParams()
  return <Navigate to={`/chain/${encodeURIComponent(code)}`} replace />
}

plantVariables()
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <WordsProvider>
          <ThemeProvider>
            <LiveProvider>
              <RouterProvider router={router} />
            </LiveProvider>
          </ThemeProvider>
        </WordsProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
}
