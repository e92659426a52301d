/** What may be issued, and what it changes. Pure. */
export * from './decide/check.ts'
export * from './decide/redline.ts'
