import type { Cite, Label, Step } from '../kernel/index.ts'

/** One step of an answer: `text` is `zh｜en`. */
export function step(text: string, value: string, more: { readonly words?: Label; readonly cite?: Cite } = {}): Step {
  const [zh = '', en = ''] = text.split('｜')
  return { label: { zh, en }, value, ...more }
}

/** A label written `zh｜en`. */
export function say(text: string): Label {
  const [zh = '', en = ''] = text.split('｜')
  return { zh, en }
}
