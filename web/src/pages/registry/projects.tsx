import { ProjectList } from './project-list.tsx'

/** All projects the actor may see. */
export default function Projects() {
  return <ProjectList />
}
