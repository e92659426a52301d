import type { FastifyReply } from 'fastify'
import type { Label, ProblemDef, ProblemKind } from '../../kernel/index.ts'
import type { Answer, Refusal } from '../../storage/index.ts'

/** Refusals as HTTP answers: a status a kind, one body for all. */

const STATUS: Readonly<Record<ProblemKind, number>> = {
  invalid: 422,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  refused: 422,
  'unknown-law': 422,
  'too-large': 413,
  'too-often': 429,
}
/** Codes whose status is more exact than their kind. */
const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  'not-signed-in': 401,
  'sign-in-wrong': 401,
  'credential-wrong': 401,
  unavailable: 503,
  'wrong-media-type': 415,
  'body-not-json': 400,
}

export type SaidProblem = {
  readonly code: string
  readonly at?: string
  readonly row?: number
  readonly says: Label
  readonly fix: Label
  readonly cite?: { readonly instrument: string; readonly article: string; readonly title?: Label }
}
/** The titles of instruments of law, where known. */
export type TitleOf = (instrument: string) => Label | undefined

/** The status of a refusal: that of its first problem. */
export function statusOf(refusals: readonly Pick<Refusal, 'code' | 'kind'>[]): number {
  const [first] = refusals
  return first ? (STATUS_OF_CODE[first.code] ?? STATUS[first.kind]) : STATUS.refused
}

export function statusOfKind(kind: ProblemKind, code: string): number {
  return STATUS_OF_CODE[code] ?? STATUS[kind]
}

/** One problem as it is said outside: its kind is in the status. */
export function said(refusal: Refusal, titleOf: TitleOf): SaidProblem {
  const { kind: _kind, cite, ...rest } = refusal
  if (!cite) return rest
  const title = titleOf(cite.instrument)
  return { ...rest, cite: { ...cite, ...(title ? { title } : {}) } }
}

export function sendAnswer(reply: FastifyReply, answer: Answer, titleOf: TitleOf): FastifyReply {
  if (answer.ok) return reply.send(answer.value)
  return reply
    .code(statusOf(answer.refusals))
    .send({ problems: answer.refusals.map(refusal => said(refusal, titleOf)) })
}

/** Refusals of the edge itself, before any operation is asked. */
export const EDGE_PROBLEMS = {
  'no-such-address': {
    kind: 'missing',
    says: { zh: '没有这个地址：{method} {path}。', en: 'There is no such address: {method} {path}.' },
    fix: { zh: '看 /api/openapi.json 里的清单。', en: 'See the list in /api/openapi.json.' },
  },
  'no-such-template': {
    kind: 'missing',
    says: { zh: '没有这种模板。', en: 'There is no such template.' },
    fix: { zh: '从这些里选：{kinds}。', en: 'Choose one of: {kinds}.' },
  },
  'no-such-bank-format': {
    kind: 'invalid',
    says: { zh: '没有这种银行文件格式。', en: 'There is no such format of a bank file.' },
    fix: { zh: '从这些里选：{formats}。', en: 'Choose one of: {formats}.' },
  },
  'batch-name-too-long': {
    kind: 'conflict',
    says: {
      zh: '批次号 {batch} 加上序号超过 {length} 个字符，或者有 ISO 20022 不许的字符。',
      en: 'Batch number {batch} with the number of an item is over {length} characters, or holds some that ISO 20022 does not allow.',
    },
    fix: {
      zh: '这一批导出文本格式；以后的批次号用 28 个以内的字母和数字。',
      en: 'Take this batch out as text; give later batches a number of at most 28 letters and digits.',
    },
  },
  'body-not-json': {
    kind: 'invalid',
    says: { zh: '请求体不是 JSON。', en: 'The body is not JSON.' },
    fix: { zh: '发 UTF-8 的 JSON，内容类型写 application/json。', en: 'Send JSON in UTF-8 as application/json.' },
  },
  'wrong-media-type': {
    kind: 'invalid',
    says: { zh: '这里不收这种内容类型。', en: 'This content type is not taken here.' },
    fix: {
      zh: '操作发 application/json，文件发 multipart/form-data。',
      en: 'Send application/json to operations, multipart/form-data for files.',
    },
  },
  'too-large': {
    kind: 'too-large',
    says: { zh: '内容太大，上限 {limit}。', en: 'Too large: the limit is {limit}.' },
    fix: {
      zh: '分几次发；大文件用 npx anxin import 在服务器上导入。',
      en: 'Send it in parts; import large files on the server with npx anxin import.',
    },
  },
  'file-too-large': {
    kind: 'too-large',
    says: {
      zh: '文件 {file} 超过 {limit}，整批没有收。',
      en: 'File {file} is over {limit}; nothing of this upload was taken.',
    },
    fix: {
      zh: '按月或按项目拆开再传；或者用 npx anxin import 在服务器上导入。',
      en: 'Split it by month or project, or import it on the server with npx anxin import.',
    },
  },
  'no-file': {
    kind: 'invalid',
    says: { zh: '没有收到文件。', en: 'No file came.' },
    fix: {
      zh: '用 multipart/form-data 的 file 字段发文件。',
      en: 'Send files in the field `file` of multipart/form-data.',
    },
  },
  'no-such-run': {
    kind: 'missing',
    says: { zh: '没有这次导入，或者不是您的。', en: 'There is no such import, or it is not yours.' },
    fix: { zh: '核对编号；很早的导入已经清掉。', en: 'Check the number; imports of long ago are forgotten.' },
  },
  'too-often': {
    kind: 'too-often',
    says: { zh: '请求太密，{seconds} 秒后再来。', en: 'Too many requests; come back in {seconds} s.' },
    fix: { zh: '放慢一些，或者把多行合成一次发。', en: 'Slow down, or send many rows in one call.' },
  },
  'credential-wrong': {
    kind: 'forbidden',
    says: { zh: '接口凭据不对，或者已经停用。', en: 'The credential is wrong or was shut.' },
    fix: {
      zh: '核对 appid 和密钥；写作 Authorization: Bearer appid.密钥。',
      en: 'Check appid and secret; write Authorization: Bearer appid.secret.',
    },
  },
  'key-wrong': {
    kind: 'invalid',
    says: { zh: '幂等键要是 1–200 个可见字符。', en: 'An idempotency key is 1–200 visible characters.' },
    fix: { zh: '换一个键。', en: 'Use another key.' },
  },
  'request-broken': {
    kind: 'invalid',
    says: { zh: '请求没有读懂。', en: 'The request could not be read.' },
    fix: { zh: '核对请求行、头和请求体。', en: 'Check the request line, headers and body.' },
  },
  unavailable: {
    kind: 'conflict',
    says: {
      zh: '系统出错，没有存下任何内容。编号 {number}。',
      en: 'Something failed on our side; nothing was saved. Number {number}.',
    },
    fix: {
      zh: '稍后再试；还不行，把编号报给管理员。',
      en: 'Try again later; if it fails again, give the number to the administrator.',
    },
  },
} as const satisfies Record<string, ProblemDef>
export type EdgeCode = keyof typeof EDGE_PROBLEMS

/** A refusal of the edge, with its status and body. */
export function edgeRefusal(
  code: EdgeCode,
  values: Readonly<Record<string, string | number>> = {},
): { readonly status: number; readonly body: { readonly problems: readonly SaidProblem[] } } {
  const def: ProblemDef = EDGE_PROBLEMS[code]
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
  const words = (label: Label): Label => ({ zh: fill(label.zh), en: fill(label.en) })
  return {
    status: statusOfKind(def.kind, code),
    body: { problems: [{ code, says: words(def.says), fix: words(def.fix) }] },
  }
}

export function refuseAtEdge(
  reply: FastifyReply,
  code: EdgeCode,
  values: Readonly<Record<string, string | number>> = {},
): FastifyReply {
  const { status, body } = edgeRefusal(code, values)
  return reply.code(status).send(body)
}
