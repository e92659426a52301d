import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { House } from './house.ts'

/** Pages of a signed-in officer, and what every page must keep: no error in the console, no sideways scrolling. */

export type Look = {
  readonly lang?: 'zh' | 'en'
  readonly mode?: 'light' | 'dark'
  readonly width?: number
}
export type Opened = { readonly page: Page; readonly context: BrowserContext; readonly errors: readonly string[] }

const TIMEOUT_MS = 15_000

/** Signs in by the API and opens a page; errors of the page are gathered. */
export async function openPage(parts: {
  readonly browser: Browser
  readonly house: House
  readonly as?: string
  readonly path: string
  readonly look?: Look
}): Promise<Opened> {
  const { browser, house, look = {} } = parts
  const context = await browser.newContext({
    baseURL: house.url,
    viewport: { width: look.width ?? 1280, height: 900 },
    colorScheme: look.mode ?? 'light',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(TIMEOUT_MS)
  await context.addInitScript(lang => localStorage.setItem('anxin.language', lang), look.lang ?? 'zh')
  if (parts.as) {
    const signed = await context.request.post('/api/sign-in', { data: { name: parts.as, password: house.password } })
    if (!signed.ok()) throw new Error(`${parts.as} was not let in: ${await signed.text()}`)
  }
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', error => errors.push(error.message))
  page.on('console', message => {
    // A refusal is an answer, not an error of the page.
    if (message.type() === 'error' && !message.text().includes('the server responded with a status'))
      errors.push(message.text())
  })
  await page.goto(parts.path)
  return { page, context, errors }
}

/** Pixels by which a page is wider than its window. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}
