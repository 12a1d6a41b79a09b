/** Why a command cannot do its work: the message is one sentence for the person who typed it. */
export class CommandTrouble extends Error {
  override readonly name = 'CommandTrouble';
}

/** Runs a command: its exit code, or 2 with the sentence on stderr when it cannot do its work. */
export async function attempt(command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof CommandTrouble)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}
