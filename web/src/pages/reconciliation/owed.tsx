import { ProjectList } from '../registry/project-list.tsx'

/** Projects where wages stopped somewhere between the gate and the card. */
export default function Owed() {
  return <ProjectList owed />
}
