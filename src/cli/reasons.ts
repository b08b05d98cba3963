/** What the system says, in words that follow "Cannot read X:" or "Cannot write X:". */
const common: Readonly<Record<string, string>> = { EISDIR: "it is a folder", ENOTDIR: "a part of its path is a file", ENAMETOOLONG: "its name is too long", ELOOP: "its links lead in a circle", EIO: "the disk fails" };
const reading: Readonly<Record<string, string>> = { ...common, ENOENT: "there is no such file", EACCES: "it may not be read", EPERM: "it may not be read" };
const writing: Readonly<Record<string, string>> = { ...common, ENOENT: "its folder does not exist", EACCES: "it may not be written there", EPERM: "it may not be written there", EROFS: "it may not be written there", ENOSPC: "the disk is full" };

const inWords = (error: unknown, words: Readonly<Record<string, string>>): string => {
  const { code } = error as NodeJS.ErrnoException;
  return (code === undefined ? undefined : words[code]) ?? code ?? String(error);
};

export const whyNotRead = (error: unknown): string => inWords(error, reading);
export const whyNotWritten = (error: unknown): string => inWords(error, writing);
