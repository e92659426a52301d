import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { bankFile } from '../../api.ts'
import { Problems } from '../../frame/refusal.tsx'
import { saveBlob } from '../../parts/file.ts'
import { useWords } from '../../text/words.tsx'

/** What banks take: the text of a branch, and the two versions of ISO 20022. */
const FORMATS = [
  { format: 'text', ending: 'txt' },
  { format: 'pain.001.001.03', ending: 'xml' },
  { format: 'pain.001.001.09', ending: 'xml' },
] as const

/** Takes the file of an order out for its bank, with whole card numbers; who took it stays on record. */
export function BankFile({ batchNo }: { batchNo: string }) {
  const { payment } = useWords().t
  const take = useMutation({
    mutationFn: async ({ format, ending }: (typeof FORMATS)[number]) =>
      saveBlob(`${batchNo}.${ending}`, await bankFile(batchNo, format)),
  })
  return (
    <section className="bank-file no-print" aria-label={payment.file.title}>
      <p className="note">{payment.file.note}</p>
      {FORMATS.map(one => (
        <Button
          key={one.format}
          loading={take.isPending && take.variables.format === one.format}
          onClick={() => take.mutate(one)}
        >
          {one.format === 'text' ? payment.file.text : one.format}
        </Button>
      ))}
      {take.error ? <Problems error={take.error} /> : null}
    </section>
  )
}
