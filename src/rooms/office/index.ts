import type { Operation } from '../../kernel/index.ts'
import { addCredential, disableCredential, listCredentials } from './index/credentials.ts'
import { addPost, addUser, endPost, listPosts, listUsers, resetPassword, shutUser } from './index/people.ts'
import {
  changeSetting,
  keepDay,
  markPlanted,
  listOffices,
  listRegions,
  listSettings,
  plantDemo,
  setUp,
  tidy,
} from './index/set-up.ts'
import { changePassword, me, signIn, signOut, takePost } from './index/sign-in.ts'

/** The front door of the office: who is competent for what, where; who signs in; which programs may call. */
export * from './decide.ts'
export * from './facts.ts'
export { newPassword } from './index/passwords.ts'
export { DAY_SETTING, type Planted, plantedOf, prepareOffice } from './index/set-up.ts'
export {
  actorOfUser,
  changePost,
  closeSession,
  findCredential,
  type OfficeDesk,
  openSession,
  sessionReader,
} from './index/sign-in.ts'

export const operations: readonly Operation[] = [
  setUp,
  signIn,
  signOut,
  takePost,
  me,
  changePassword,
  addUser,
  resetPassword,
  shutUser,
  listUsers,
  addPost,
  endPost,
  listPosts,
  addCredential,
  listCredentials,
  disableCredential,
  listRegions,
  listOffices,
  listSettings,
  changeSetting,
  keepDay,
  markPlanted,
  plantDemo,
  tidy,
] as unknown as readonly Operation[]
