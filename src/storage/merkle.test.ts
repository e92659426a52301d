import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inclusionPath, isIncluded, leafHash, merkleRoot } from './merkle.ts'

// Proves that our trees have the shape of RFC 9162: the published roots of the Certificate Transparency test leaves,
// and that
// every leaf has a path which proves it and nothing else.

const DATA = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  hex => Buffer.from(hex, 'hex'),
)
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

test('the roots of the published test leaves come out, from no leaf to eight', () => {
  for (const [size, root] of ROOTS.entries())
    expect(merkleRoot(DATA.slice(0, size).map(leafHash)).toString('hex')).toBe(root)
})

const texts = fc.array(fc.string(), { minLength: 1, maxLength: 70 })

test('every leaf is proved by its path', () => {
  fc.assert(
    fc.property(texts, given => {
      const leaves = given.map(leafHash)
      const root = merkleRoot(leaves)
      for (const [index, leaf] of leaves.entries())
        expect(isIncluded({ leaf, index, size: leaves.length, path: inclusionPath(leaves, index), root })).toBe(true)
    }),
    { numRuns: 40 },
  )
})

test('another leaf, place, size, path or root is not proved', () => {
  fc.assert(
    fc.property(texts, fc.nat(), (given, chosen) => {
      const leaves = given.map((text, index) => leafHash(`${index} ${text}`))
      const index = chosen % leaves.length
      const right = {
        leaf: leaves[index] ?? leafHash(''),
        index,
        size: leaves.length,
        path: inclusionPath(leaves, index),
        root: merkleRoot(leaves),
      }
      expect(isIncluded({ ...right, leaf: leafHash('something else') })).toBe(false)
      expect(isIncluded({ ...right, root: leafHash('something else') })).toBe(false)
      expect(isIncluded({ ...right, path: [...right.path, leafHash('more')] })).toBe(false)
      expect(isIncluded({ ...right, index: leaves.length })).toBe(false)
      expect(isIncluded({ ...right, index: -1 })).toBe(false)
      if (right.path.length > 0) expect(isIncluded({ ...right, path: right.path.slice(1) })).toBe(false)
      if (leaves.length > 1) expect(isIncluded({ ...right, index: (index + 1) % leaves.length })).toBe(false)
    }),
    { numRuns: 60 },
  )
})

test('a leaf cannot pass for a node', () => {
  const [left, right] = [leafHash('a'), leafHash('b')]
  expect(leafHash(Buffer.concat([left, right])).equals(merkleRoot([left, right]))).toBe(false)
})

test('a path outside the tree is our own mistake', () => {
  expect(() => inclusionPath([], 0)).toThrow('outside the tree')
  expect(() => inclusionPath([leafHash('a')], 1)).toThrow('outside the tree')
})
