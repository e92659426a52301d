import { totalmem } from 'node:os'

/** What the private server is told. Values that follow from the machine are worked out at each start. */

export type Settings = Readonly<Record<string, string>>

const MIB = 1024 * 1024

/** Memory this program may count on, in MiB: the machine's, or less inside a container. */
export function memoryMiB(): number {
  const limit = process.constrainedMemory?.() ?? 0
  return Math.floor(Math.min(totalmem(), limit > 0 ? limit : Number.POSITIVE_INFINITY) / MIB)
}

/** An eighth of the memory for the shared buffers, 64 to 512 MiB; 64 MiB to sort and hash in, less below 4 GiB. */
export function settingsFor(availableMiB: number): Settings {
  const sharedMiB = Math.max(64, Math.min(512, Math.floor(availableMiB / 8)))
  const workMiB = Math.max(8, Math.min(64, Math.floor(availableMiB / 64)))
  return {
    listen_addresses: "'127.0.0.1'",
    unix_socket_directories: "''",
    password_encryption: "'scram-sha-256'",
    max_connections: '60',
    shared_buffers: `${sharedMiB}MB`,
    work_mem: `${workMiB}MB`,
    maintenance_work_mem: `${workMiB * 2}MB`,
    max_wal_size: '4GB',
    jit: 'off',
    timezone: "'Asia/Shanghai'",
    log_timezone: "'Asia/Shanghai'",
    datestyle: "'ISO, YMD'",
    // A failed statement's text and row may hold personal data: the server's log says only what befalls the server
    // itself.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length: '0',
    log_checkpoints: 'off',
    log_line_prefix: "'%m [%p] '",
  }
}

const HEAD = '# Written by the platform at each start; put your own settings into local.conf beside this file.\n'

/** The text of a settings file. */
export function settingsText(settings: Settings): string {
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}\n`)
  return HEAD + lines.join('')
}
