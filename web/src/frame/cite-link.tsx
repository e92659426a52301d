import { Link } from 'react-router'
import type { TitledCite } from '../api-types.ts'
import { useCite } from './cite.ts'

/** A citation that opens its instrument at the article. */
export function CiteLink({ cite }: { cite: TitledCite }) {
  const text = useCite()(cite)
  return <Link to={`/law/sources/${encodeURIComponent(cite.instrument)}#${articleId(cite.article)}`}>{text}</Link>
}

/** The place of an article on the page of its instrument. */
export function articleId(article: string): string {
  return `art-${encodeURIComponent(article)}`
}
