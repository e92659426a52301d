import { DatePicker, Input } from 'antd'
import dayjs from 'dayjs'
import type { ReactNode } from 'react'

/** The day and the words a list of the law is looked through by; more filters of one list stand behind them. */
export function LawFilters({
  day,
  find,
  children,
}: {
  day: { readonly label: string; readonly value: string; readonly onChange: (day: string | undefined) => void }
  find: { readonly label: string; readonly value: string; readonly onChange: (text: string) => void }
  children?: ReactNode
}) {
  return (
    <div className="filters no-print">
      <DatePicker
        aria-label={day.label}
        allowClear={false}
        value={dayjs(day.value)}
        onChange={value => day.onChange(value?.format('YYYY-MM-DD'))}
      />
      <Input
        type="search"
        allowClear
        style={{ maxWidth: 280 }}
        value={find.value}
        placeholder={find.label}
        aria-label={find.label}
        onChange={event => find.onChange(event.target.value)}
      />
      {children}
    </div>
  )
}
