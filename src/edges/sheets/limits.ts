/** How much a file may ask of us. Each number says why; a file beyond it is refused before it costs anything. */

const KIB = 1024
const MIB = KIB * KIB

/** A workbook sent to us: 200 MiB. Beyond it are photographs, not wages. */
export const UPLOAD_BYTES_MAX = 200 * MIB
/** Everything a packed workbook says it holds, pictures included. */
export const UNPACKED_BYTES_MAX = 512 * MIB
/** The parts of it that are read (sheets, strings, styles): 50 000 workers × 45 columns are about 100 MiB. */
export const TEXT_BYTES_MAX = 256 * MIB
/** The parts that must stand in memory at once (strings, styles, workbook). */
export const PART_BYTES_MAX = 64 * MIB
/** Files inside a packed workbook. */
export const ENTRIES_MAX = 10_000
/** A row as text: 200 columns are a few KiB; the rest is somebody's attempt. */
export const ROW_TEXT_MAX = 4 * MIB
/** Rows with something in them, in all sheets of a workbook. */
export const BOOK_ROWS_MAX = 200_000
/** Columns looked at. */
export const COLUMNS_MAX = 256
/** Sheets looked at. */
export const SHEETS_MAX = 100
/** Old workbooks (.xls and the like) are read whole in memory: BIFF8 ends at 65 536 rows, about 40 MiB. */
export const OLD_BOOK_BYTES_MAX = 48 * MIB
/** Rows above which no header is looked for. */
export const HEADER_ROWS_MAX = 40
/** Heap of the thread that reads. */
export const WORKER_HEAP_MIB = 320
/** A workbook is read in seconds, on a busy machine in a minute or two; one that takes longer is stopped. */
export const WORKER_MS_MAX = 300_000
/** Comments written into one sheet; what is beyond is in the list of problems. */
export const COMMENTS_MAX = 2_000
/** Lines of the list of problems. */
export const LISTED_MAX = 10_000
