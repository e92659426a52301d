import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { Navigate, useSearchParams } from 'react-router'
import { signIn } from '../../api.ts'
import { LanguageSwitch, Mark } from '../../frame/frame.tsx'
import { ME, useMe } from '../../frame/me.tsx'
import { Problems } from '../../frame/refusal.tsx'
import { useWords } from '../../text/words.tsx'

/** Only paths of this site are followed after signing in. */
export function safeNext(next: string | null): string {
  return next?.startsWith('/') && !next.startsWith('//') && !next.startsWith('/\\') ? next : '/'
}

/** The sign-in page. */
export default function SignIn() {
  const { t } = useWords()
  const client = useQueryClient()
  const me = useMe()
  const [query] = useSearchParams()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const sign = useMutation({
    mutationFn: () => signIn(name, password),
    onSuccess: found => client.setQueryData(ME, found),
  })
  if (me.data) return <Navigate to={safeNext(query.get('next'))} replace />
  return (
    <main className="sign-in" id="main">
      <div className="card panel">
        <div className="title-line">
          <span style={{ background: 'var(--rail)', borderRadius: 4, padding: 5, lineHeight: 0, width: 44 }}>
            <Mark />
          </span>
          <h1>{t.frame.brand}</h1>
        </div>
        <p className="lead">{t.frame.tagline}</p>
        <form
          onSubmit={event => {
            event.preventDefault()
            sign.mutate()
          }}
        >
          <div>
            <label htmlFor="name">{t.frame.name}</label>
            <Input
              id="name"
              autoComplete="username"
              required
              autoFocus
              value={name}
              onChange={event => setName(event.target.value)}
            />
          </div>
          <div>
            <label htmlFor="password">{t.frame.password}</label>
            <Input.Password
              id="password"
              autoComplete="current-password"
              required
              value={password}
              onChange={event => setPassword(event.target.value)}
            />
          </div>
          {sign.error ? <Problems error={sign.error} /> : null}
          <Button type="primary" htmlType="submit" loading={sign.isPending}>
            {t.frame.signIn}
          </Button>
        </form>
        <p className="note" style={{ marginTop: 12 }}>
          {t.frame.signInLead}
        </p>
        <div className="switches">
          <LanguageSwitch />
        </div>
      </div>
    </main>
  )
}
