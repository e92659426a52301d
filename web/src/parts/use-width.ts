import { type RefObject, useLayoutEffect, useState } from 'react'

/** The width of an element in pixels, kept up to date; `fallback` until it is measured. */
export function useWidth(element: RefObject<HTMLElement | null>, fallback: number): number {
  const [width, setWidth] = useState(fallback)
  useLayoutEffect(() => {
    const node = element.current
    if (!node) return
    const measure = () =>
      setWidth(previous => {
        const next = Math.round(node.getBoundingClientRect().width)
        return next > 0 && next !== previous ? next : previous
      })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(node)
    return () => observer.disconnect()
  }, [element])
  return width
}
