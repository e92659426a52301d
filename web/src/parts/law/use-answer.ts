import { useMutation } from '@tanstack/react-query'
import { act, freshKey } from '../../api.ts'
import type { LawAnswer } from './types.ts'

/** Asks a question of the law: nothing is recorded, so a key is only a formality of the call. */
export function askLaw(question: string, facts: unknown, on: string): Promise<LawAnswer> {
  return act<LawAnswer>(`law/${question}`, { facts, on }, freshKey())
}

/** Asking from a form: the answer or the refusal, and the facts it belongs to. */
export function useAnswer() {
  return useMutation({
    mutationFn: (asked: { readonly question: string; readonly facts: unknown; readonly on: string }) =>
      askLaw(asked.question, asked.facts, asked.on),
  })
}
