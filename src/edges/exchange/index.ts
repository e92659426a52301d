/** The front door of the dialects: routes for the HTTP edge, files for the importer, operations for the composition. */
export { exchangeOperations } from './core/disclosure.ts'
export { type FileBatch, isNationalHead, readNationalFile } from './national/file.ts'
export { nationalRoutes } from './national/routes.ts'
export type { NationalParts } from './national/service.ts'
