declare const JINLIN_VERSION: string | undefined;

/** The version of the program, put in by the build; unit tests run without one. */
export const programVersion = typeof JINLIN_VERSION === 'string' ? JINLIN_VERSION : '0.0.0';
