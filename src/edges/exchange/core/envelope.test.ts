import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEnvelope } from './envelope.ts'
import { callLimiter } from './limiter.ts'
import { isSignedBy, signatureOf } from './signing.ts'

/** Proves: a call is read in every outer form seen, its signed text untouched, and the caller's secret never enters. */

const SECRET = '0123456789abcdef0123456789abcdef'
const call = {
  appid: 'P1',
  data: '{"a": "张三 + &=%", "b":null}',
  format: 'json',
  method: 'Team.Add',
  nonce: '7',
  timestamp: '20261123080000',
  version: '1.0',
}
const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString()

describe('the envelope', () => {
  it('keeps the data text as it was signed', () => {
    const sign = signatureOf(new Map(Object.entries(call)), SECRET, Object.keys(call).sort())
    const envelope = readEnvelope(form({ ...call, sign }))
    expect(envelope).toMatchObject({ appid: 'P1', method: 'Team.Add', nonce: '7', data: call.data, sign })
    expect(envelope && isSignedBy(envelope.parameters, SECRET, sign)).toBe(true)
  })

  it('drops a secret that the caller sent along, whatever its letter case', () => {
    const envelope = readEnvelope(form({ ...call, AppSecret: SECRET }))
    expect(JSON.stringify([envelope, [...(envelope?.parameters ?? [])]])).not.toContain(SECRET)
  })

  it('finds parameters in any letter case and takes the first of two', () => {
    expect(readEnvelope('AppId=a&METHOD=X.Query&appid=b')).toMatchObject({ appid: 'a', method: 'X.Query' })
    expect(readEnvelope('appid=a&appid=b')).toMatchObject({ appid: 'a' })
  })

  it('also reads a JSON object', () => {
    expect(readEnvelope(JSON.stringify({ ...call, timestamp: 1777737600000 }))).toMatchObject({
      data: call.data,
      timestamp: '1777737600000',
    })
    expect(readEnvelope('{"appid":')).toBeUndefined()
  })

  it('is nothing for an empty body, and never throws', () => {
    expect(readEnvelope('')).toBeUndefined()
    fc.assert(fc.property(fc.string(), body => [undefined, 'object'].includes(readEnvelope(body) && 'object')))
    fc.assert(fc.property(fc.json(), body => [undefined, 'object'].includes(readEnvelope(body) && 'object')))
  })
})

describe('the limiter', () => {
  it('lets a burst pass, then the rate of the credential, each caller by itself', () => {
    let now = 0
    const mayPass = callLimiter(() => now)
    const passed = (caller: string, calls: number) =>
      Array.from({ length: calls }, () => mayPass(caller, 5)).filter(Boolean).length
    expect(passed('a', 20)).toBe(10)
    expect(passed('b', 3)).toBe(3)
    now = 1
    expect(passed('a', 20)).toBe(5)
    now = 100
    expect(passed('a', 20)).toBe(10)
  })

  it('lets the first call of a rate below one a second pass', () => {
    const mayPass = callLimiter(() => 0)
    expect(mayPass('a', 0.1)).toBe(true)
    expect(mayPass('a', 0.1)).toBe(false)
  })
})
