import { parse as parseQuery } from 'node:querystring'
import { textOf } from './fields.ts'
import { isObject } from './json.ts'
import type { Parameters } from './signing.ts'

/** The outer form of a call: eight public parameters, form-urlencoded or as a JSON object, names in any letter case. */
export type Envelope = {
  /** As received, for the signature; never holds the caller's secret. */
  readonly parameters: Parameters
  readonly appid: string
  readonly method: string
  readonly version: string
  readonly timestamp: string
  readonly nonce: string
  readonly sign: string
  /** The text that was signed, untouched. */
  readonly data: string
}

const MOST_PARAMETERS = 64
/** One client sends its secret along: it is dropped before anything can see it. */
const SECRET_NAME = 'appsecret'

/**
 * Reads the body of a call. A field that comes twice counts once, the first time.
 *
 * @returns  undefined when there is nothing that could be a call
 */
export function readEnvelope(body: string): Envelope | undefined {
  const parameters = body.trimStart().startsWith('{') ? fromJson(body) : fromForm(body)
  return parameters && parameters.size > 0 ? envelopeOf(parameters) : undefined
}

function fromForm(body: string): Map<string, string> {
  const parameters = new Map<string, string>()
  for (const [name, value] of Object.entries(parseQuery(body, '&', '=', { maxKeys: MOST_PARAMETERS }))) {
    const text = Array.isArray(value) ? value[0] : value
    if (name.trim() !== '' && name.trim().toLowerCase() !== SECRET_NAME) parameters.set(name.trim(), text ?? '')
  }
  return parameters
}

function fromJson(body: string): Map<string, string> | undefined {
  const parameters = new Map<string, string>()
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return undefined
  }
  if (!isObject(value)) return undefined
  for (const [name, inner] of Object.entries(value).slice(0, MOST_PARAMETERS)) {
    if (name.trim().toLowerCase() === SECRET_NAME) continue
    // A `data` sent as an object was signed as some text that cannot be known; compact JSON is the likeliest.
    parameters.set(
      name.trim(),
      typeof inner === 'string' ? inner : isScalar(inner) ? String(inner) : JSON.stringify(inner),
    )
  }
  return parameters
}

const isScalar = (value: unknown) => typeof value === 'number' || typeof value === 'boolean'

function envelopeOf(parameters: Parameters): Envelope {
  const lower = new Map<string, string>()
  for (const [name, value] of parameters) if (!lower.has(name.toLowerCase())) lower.set(name.toLowerCase(), value)
  const plain = (name: string) => textOf(lower.get(name)) ?? ''
  return {
    parameters,
    appid: plain('appid'),
    method: plain('method'),
    version: plain('version'),
    timestamp: plain('timestamp'),
    nonce: plain('nonce'),
    sign: plain('sign'),
    data: lower.get('data') ?? '',
  }
}
