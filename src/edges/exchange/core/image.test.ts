import { describe, expect, it } from 'vitest'
import { pictureBytes, withoutPictures } from './image.ts'

/** Proves: pictures are measured in every form they come, and replaced by their digest without losing their size. */

const bytes = Buffer.alloc(2000, 1)
const bare = bytes.toString('base64')

describe('pictures', () => {
  it('are measured bare, with a head, broken into lines; an address weighs nothing', () => {
    expect(pictureBytes(bare)).toBe(2000)
    expect(pictureBytes(`data:image/jpeg;base64,${bare}`)).toBe(2000)
    expect(pictureBytes(`${bare.slice(0, 76)}\r\n${bare.slice(76)}`)).toBe(2000)
    expect(pictureBytes('https://device/face.jpg')).toBe(0)
    for (const text of ['', '没有照片', 'a b!']) expect(pictureBytes(text)).toBeUndefined()
  })

  it('leave their digest and size where they stood, at any depth; long words stay', () => {
    const kept = withoutPictures({
      list: [{ headImage: bare, name: '张三', remark: '长'.repeat(2000) }],
      n: 1,
      none: null,
    })
    const text = JSON.stringify(kept)
    expect(text).not.toContain(bare.slice(0, 100))
    const [item] = (kept as { list: { headImage: string; name: string; remark: string }[] }).list
    expect(item).toMatchObject({ name: '张三', remark: '长'.repeat(2000) })
    expect(pictureBytes(item?.headImage ?? '')).toBe(2000)
  })

  it('of any length are looked at in linear time', () => {
    const spaces = ' '.repeat(2_000_000)
    expect(pictureBytes(`${spaces}!`)).toBeUndefined()
    expect(pictureBytes(`data:${spaces}`)).toBeUndefined()
  })
})
