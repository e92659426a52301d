import { describe, expect, it } from 'vitest'
import { isSignedBy, signatureOf } from './signing.ts'

/** Proves: our signature is the one that real callers compute, in every variation that was seen. */

const SECRET = '0123456789abcdef0123456789abcdef'
const QUERY = new Map([
  ['appid', '330100200101010001'],
  ['data', '{"pageIndex":0,"pageSize":10,"projectCode":"330100200101010001"}'],
  ['format', 'json'],
  ['method', 'Project.Query'],
  ['nonce', 'abc123'],
  ['timestamp', '20260101080000'],
  ['version', '1.0'],
])
const SIGN = 'c5fd83a0e4edb2028daaf15c1f99b7835400b0fc345c6bd7df93711163514d0f'
const IMPORT = new Map([
  ['appid', 'demo-app'],
  ['data', '[{"real_name":"张三"}]'],
  ['format', 'json'],
  ['method', 'labourer.import'],
  ['nonce', 'f050fcaee0bc490390e5d61aa5140351'],
  ['timestamp', '1590027113409'],
  ['version', '1.0'],
])

const without = (name: string) => new Map([...QUERY].filter(([key]) => key !== name))

describe('the signature', () => {
  it('agrees with the vector of the national platform', () => {
    expect(signatureOf(QUERY, SECRET)).toBe(SIGN)
    expect(isSignedBy(QUERY, SECRET, SIGN)).toBe(true)
  })

  it('agrees with the vector that holds Chinese text and a shorter secret', () => {
    const sign = '261b94f5d6026de8f2eff8d6bda22ac06aa7f361a9b066607df0bff11bd4c95a'
    expect(signatureOf(IMPORT, '1234567890abcdef')).toBe(sign)
  })

  it('is compared ignoring letter case and the order of arrival', () => {
    const shuffled = new Map([...QUERY].reverse())
    expect(isSignedBy(shuffled, SECRET, ` ${SIGN.toUpperCase()}`)).toBe(true)
  })

  it('leaves out the signature and a secret sent along', () => {
    const sent = new Map([...QUERY, ['sign', SIGN], ['appsecret', SECRET]])
    expect(isSignedBy(sent, SECRET, SIGN)).toBe(true)
  })

  it('covers corpsign between appid and data', () => {
    const withCorp = new Map([...QUERY, ['corpsign', 'AbC=']])
    const [appid = '', ...rest] = [...QUERY.keys()]
    const sign = signatureOf(withCorp, SECRET, [appid, 'corpsign', ...rest])
    expect(isSignedBy(withCorp, SECRET, sign)).toBe(true)
    expect(isSignedBy(withCorp, SECRET, SIGN)).toBe(false)
  })

  it('accepts an empty corpsign that the caller did not sign', () => {
    expect(isSignedBy(new Map([...QUERY, ['corpsign', '']]), SECRET, SIGN)).toBe(true)
  })

  it('accepts parameter names in another letter case, sorted either way', () => {
    const renamed = new Map([...QUERY].map(([name, value]) => [name === 'method' ? 'Method' : name, value]))
    const capitalFirst = signatureOf(renamed, SECRET, [...renamed.keys()].sort())
    expect(isSignedBy(renamed, SECRET, capitalFirst)).toBe(true)
    expect(isSignedBy(renamed, SECRET, SIGN)).toBe(true)
  })

  it('takes vendor fields as signed or not signed', () => {
    const more = new Map([...QUERY, ['rowNo', '7']])
    const names = ['appid', 'data', 'format', 'method', 'nonce', 'rowNo', 'timestamp', 'version']
    expect(isSignedBy(more, SECRET, signatureOf(more, SECRET, names))).toBe(true)
    expect(isSignedBy(more, SECRET, SIGN)).toBe(true)
  })

  it('refuses other data, another secret, and what is no signature', () => {
    expect(isSignedBy(new Map([...QUERY, ['data', '{}']]), SECRET, SIGN)).toBe(false)
    expect(isSignedBy(QUERY, `${SECRET.slice(1)}0`, SIGN)).toBe(false)
    expect(isSignedBy(without('nonce'), SECRET, SIGN)).toBe(false)
    expect(isSignedBy(QUERY, SECRET, '')).toBe(false)
    expect(isSignedBy(QUERY, SECRET, '签名')).toBe(false)
  })

  it('is made over the received text, spaces and escapes included', () => {
    const spaced = new Map([...QUERY, ['data', '{"name": "\\u5f20\\u4e09", "x": null}']])
    const parsed = new Map([...QUERY, ['data', JSON.stringify(JSON.parse('{"name": "\\u5f20\\u4e09", "x": null}'))]])
    expect(signatureOf(spaced, SECRET)).not.toBe(signatureOf(parsed, SECRET))
  })

  it('takes a secret with punctuation as it is', () => {
    const secret = 'a!b#c?d=e-f0123456789ABCDEF01234'
    expect(isSignedBy(QUERY, secret, signatureOf(QUERY, secret, [...QUERY.keys()].sort()))).toBe(true)
  })
})
