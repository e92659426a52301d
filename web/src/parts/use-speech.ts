import { useEffect, useState } from 'react'

/** Reads a text aloud with the device's own voice; a second call stops it. `able` is false where there is none. */
export function useSpeech(lang: 'zh' | 'en') {
  const able = typeof speechSynthesis !== 'undefined' && typeof SpeechSynthesisUtterance !== 'undefined'
  const [speaking, setSpeaking] = useState(false)
  useEffect(() => () => (able ? speechSynthesis.cancel() : undefined), [able])
  const speak = (text: string) => {
    speechSynthesis.cancel()
    if (speaking) {
      setSpeaking(false)
      return
    }
    const said = new SpeechSynthesisUtterance(text)
    said.lang = lang === 'zh' ? 'zh-CN' : 'en-GB'
    said.onend = () => setSpeaking(false)
    said.onerror = () => setSpeaking(false)
    setSpeaking(true)
    speechSynthesis.speak(said)
  }
  return { able, speaking, speak }
}
