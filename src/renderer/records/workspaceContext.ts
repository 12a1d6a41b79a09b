/** The hooks through which screens of records read and write; the sitting itself is the app's. */
export { useData, useSession, useWorkspace } from '../session/useSession.ts';
