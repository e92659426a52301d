import { expect, test } from 'vitest'
import { PROCEEDINGS } from './compose.ts'
import { flawsOf } from './kernel/index.ts'

// Proves of every procedure of the house that its table has no dead end, its clocks can stop and its second persons
// follow acts there are.

test.each(PROCEEDINGS.map(definition => [definition.name, definition] as const))(
  'the procedure %s has no flaw in its definition',
  (_name, definition) => {
    expect(flawsOf(definition)).toEqual([])
  },
)
