/** The front door of the dialects. */
export { type FileBatch, isNationalHead, readNationalFile } from './national/file.ts'
