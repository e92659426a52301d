import type { ProblemDef } from '../../../kernel/index.ts'

/** Refusals that every procedure which names a project may give. */
export const PROJECT_UNKNOWN = {
  'project-unknown': {
    kind: 'missing',
    says: {
      zh: '没有编码为 {project} 的项目，或者不归您管。',
      en: 'There is no project {project}, or it is not yours.',
    },
    fix: { zh: '核对项目编码，或者找主管的单位。', en: 'Check the code, or ask the competent office.' },
  },
} as const satisfies Record<string, ProblemDef>
