import { useQueryClient } from '@tanstack/react-query'
import { Button, Input, type InputRef, Popover, Segmented, Select } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { Link, NavLink, Outlet, useLocation, useNavigate } from 'react-router'
import { signOut, takePost } from '../api.ts'
import type { Me } from '../api-types.ts'
import { useSpoken, useWords } from '../text/words.tsx'
import { forgetDrafts } from '../parts/draft.ts'
import { ME, useMay, useMe } from './me.tsx'
import { isOffered, MENU } from './menu.ts'
import { useMode, type Wanted } from './theme.tsx'

/** Everything around a page: skip link, rail, top bar, the page itself. */
export function Frame() {
  const { t } = useWords()
  const main = useRef<HTMLElement>(null)
  const place = useLocation()
  const last = useRef(place.pathname.split('/')[1])
  useEffect(() => {
    const page = place.pathname.split('/')[1]
    if (page !== last.current) main.current?.focus({ preventScroll: true })
    last.current = page
  }, [place.pathname])
  return (
    <div className="frame">
      <a className="skip" href="#main">
        {t.frame.skip}
      </a>
      <Rail />
      <TopBar />
      <main id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  )
}

function Rail() {
  const { t } = useWords()
  const may = useMay()
  return (
    <nav className="rail" aria-label={t.frame.menu}>
      <Link className="mark" to="/" aria-label={t.frame.home}>
        <Mark />
      </Link>
      <ul>
        {MENU.filter(item => isOffered(item, may)).map(item => (
          <li key={item.key} className={item.begins ? 'begins' : undefined}>
            <NavLink to={item.to}>{t.frame.rail[item.key]}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A wage on its way: gate, turn, card. */
export function Mark() {
  return (
    <svg viewBox="0 0 34 28" fill="none" aria-hidden="true">
      <path d="M6 22h4V7h9v14h8V9" stroke="#7DB3E3" strokeWidth="2.600" strokeLinejoin="round" />
      <circle cx="5" cy="22" r="2.600" fill="#fff" />
      <circle cx="27" cy="7.500" r="2.600" fill="#63BFA2" />
    </svg>
  )
}

function TopBar() {
  const words = useWords()
  const me = useMe().data
  const may = useMay()
  return (
    <header className="top-bar">
      <span className="brand">{words.t.frame.brand}</span>
      {me && may('registry.read') ? <Search /> : null}
      <div className="right">
        {words.today ? <time dateTime={words.today}>{words.longDay(words.today)}</time> : null}
        <LanguageSwitch />
        {me ? <Who me={me} /> : null}
      </div>
    </header>
  )
}

function Search() {
  const { t } = useWords()
  const [text, setText] = useState('')
  const field = useRef<InputRef>(null)
  const go = useNavigate()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (event.key !== '/' || event.ctrlKey || event.metaKey || target.closest('input, textarea, [contenteditable]'))
        return
      event.preventDefault()
      field.current?.focus()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return (
    <search>
      <form
        onSubmit={event => {
          event.preventDefault()
          go(`/projects?q=${encodeURIComponent(text.trim())}`)
        }}
      >
        <Input
          ref={field}
          value={text}
          onChange={event => setText(event.target.value)}
          placeholder={t.frame.search}
          aria-label={t.frame.search}
          suffix={<kbd>/</kbd>}
        />
      </form>
    </search>
  )
}

export function LanguageSwitch() {
  const { words, setLanguage } = useSpoken()
  return (
    <fieldset className="language" aria-label={words.t.frame.languageName}>
      <button
        type="button"
        lang="zh-CN"
        aria-pressed={words.lang === 'zh'}
        onClick={() => setLanguage('zh')}
        aria-label="中文"
      >
        中
      </button>
      <button
        type="button"
        lang="en"
        aria-pressed={words.lang === 'en'}
        onClick={() => setLanguage('en')}
        aria-label="English"
      >
        EN
      </button>
    </fieldset>
  )
}

function Who({ me }: { me: Me }) {
  const words = useWords()
  const { pick } = words
  const parts = [me.actor.office, me.actor.title, me.actor.name].map(pick).filter(part => part !== '')
  return (
    <Popover trigger="click" placement="bottomRight" content={<WhoMenu me={me} />}>
      <button type="button" className="plain-button who" aria-label={`${words.t.frame.who}: ${parts.join(' · ')}`}>
        {parts.join(' · ')}
      </button>
    </Popover>
  )
}

function WhoMenu({ me }: { me: Me }) {
  const words = useWords()
  const { t } = words
  const { wanted, want } = useMode()
  const client = useQueryClient()
  const leave = async () => {
    await signOut()
    forgetDrafts()
    client.clear()
    client.setQueryData(ME, null)
  }
  const take = async (post: string) => {
    await takePost(post)
    // Another post sees other rows: nothing of the old one stays on the page.
    location.assign('/')
  }
  return (
    <div className="menu-panel">
      <p>
        <b>{words.pick(me.actor.name)}</b>
        <br />
        {words.pick(me.actor.office)} {words.pick(me.actor.title)}
      </p>
      {me.posts.length > 1 ? (
        <>
          <p className="note">{t.frame.post}</p>
          <Select
            style={{ width: '100%', marginBottom: 12 }}
            value={me.post}
            aria-label={t.frame.post}
            onChange={post => void take(post)}
            options={me.posts.map(post => ({
              value: post.id,
              label: `${words.pick(post.office)} ${words.pick(post.title)}`,
            }))}
          />
        </>
      ) : null}
      <p className="note">{t.frame.appearance}</p>
      <Segmented<Wanted>
        size="small"
        value={wanted}
        onChange={want}
        aria-label={t.frame.appearance}
        options={[
          { value: 'system', label: t.frame.system },
          { value: 'light', label: t.frame.light },
          { value: 'dark', label: t.frame.dark },
        ]}
      />
      <Button block style={{ marginTop: 12 }} onClick={() => void leave()}>
        {t.frame.signOut}
      </Button>
    </div>
  )
}
