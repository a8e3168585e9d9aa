/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The command line as `read` understands it; otherwise says why not and how to, and exits. */
export function optionsOrExit<T>(read: (args: readonly string[]) => T, usage: string): T {
  try {
    return read(process.argv.slice(2));
  } catch (error) {
    console.error(`${messageOf(error)}\n\nUsage: ${usage}`);
    process.exit(1);
  }
}
