import { z } from 'zod';
import { isBackupName } from './backupName.ts';
import type { CallName } from './callNames.ts';

// The page policy forbids eval, which zod would try for speed.
z.config({ jitless: true });

const nothing = z.undefined();
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const fileName = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\\/:*?"<>|\p{Cc}]+$/u);
const backupName = z.string().refine(isBackupName);
const extension = z.string().regex(/^[a-z0-9]{1,10}$/);

const problem = z.strictObject({ problem: z.string() });
const opened = z.strictObject({ name: z.string(), bytes });
const saved = z.union([
  z.strictObject({ saved: z.literal(true), place: z.string() }),
  z.strictObject({ saved: z.literal(false), reason: z.string().exactOptional() }),
]);
const paper = z.strictObject({ size: z.enum(['A4', 'A3']), landscape: z.boolean() });
const backupFile = z.strictObject({ name: z.string(), size: z.number(), modified: z.number() });

const calls = {
  openFile: {
    args: z.strictObject({
      title: z.string().max(100),
      extensions: z.array(extension).min(1).max(10),
      maxBytes: z.number().int().positive(),
    }),
    result: z.union([opened, problem, nothing]),
  },
  saveFile: {
    args: z.strictObject({ suggestedName: fileName, bytes, what: z.string().max(100) }),
    result: saved,
  },
  backupPlace: { args: nothing, result: z.string() },
  chooseBackupPlace: { args: nothing, result: z.union([z.string(), problem, nothing]) },
  writeBackup: { args: z.strictObject({ name: backupName, bytes }), result: saved },
  listBackups: { args: nothing, result: z.union([z.array(backupFile), problem]) },
  readBackup: { args: z.strictObject({ name: backupName }), result: z.union([opened, problem]) },
  removeBackup: { args: z.strictObject({ name: backupName }), result: z.union([problem, nothing]) },
  setUnsaved: { args: z.strictObject({ unsaved: z.boolean() }), result: nothing },
  openPlace: { args: z.strictObject({ place: z.string().max(2000) }), result: nothing },
  print: { args: paper, result: z.union([problem, nothing]) },
  pdf: { args: nothing, result: z.union([z.strictObject({ bytes }), problem]) },
} satisfies Record<CallName, { args: z.ZodType; result: z.ZodType }>;

export type Args<N extends CallName> = z.infer<(typeof calls)[N]['args']>;
export type Result<N extends CallName> = z.infer<(typeof calls)[N]['result']>;

/**
 * The contract between the window and the machine: every call with the shape of what is asked and what is answered,
 * typed one call at a time, so that generic code keeps arguments and answer of a call together.
 */
export const contract: { [N in CallName]: { args: z.ZodType<Args<N>>; result: z.ZodType<Result<N>> } } =
  calls;

/** What the main process implements, one function per call. */
export type Handlers = { [N in CallName]: (args: Args<N>) => Result<N> | Promise<Result<N>> };

/** What the preload puts into the window, one function per call. */
export type DesktopApi = { readonly [N in CallName]: (args: Args<N>) => Promise<Result<N>> };

/** The paper that the pages on print are laid out for. */
export type Paper = z.infer<typeof paper>;

/** A PDF of what the window shows on print. */
export type PrintedPdf = Extract<Result<'pdf'>, { bytes: Uint8Array }>;

/** Why something did not work: one Chinese sentence naming the file and the remedy. */
export type FileProblem = z.infer<typeof problem>;

/** A file that the user chose, read whole. */
export type OpenedFile = z.infer<typeof opened>;

/** What became of a save: where it lies, or why not (no reason: the user changed their mind). */
export type Saved = z.infer<typeof saved>;

/** One backup as listed: name, size in bytes, time of writing in ms. */
export type BackupFile = z.infer<typeof backupFile>;
