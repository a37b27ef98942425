/** Another copy is running on the folder. Nothing was touched. */
export class DataFolderLocked extends Error {
  constructor(
    readonly folder: string,
    /** Who holds it, in words: process, machine, since when. */
    readonly holder: string,
  ) {
    super(`Another copy of Aide-mémoire is running on ${folder}: ${holder}.`);
    this.name = 'DataFolderLocked';
  }
}

/** The folder was written by a newer version than this one. Nothing was touched. */
export class DataFolderNewer extends Error {
  constructor(
    readonly folder: string,
    /** What the folder has that this version does not know. */
    readonly reason: string,
  ) {
    super(
      `${folder} was written by a newer version of Aide-mémoire (${reason}). Start that version, or a later one.`,
    );
    this.name = 'DataFolderNewer';
  }
}

/** The register of the folder was moved to a server. Nothing was touched. */
export class DataFolderMoved extends Error {
  constructor(
    readonly folder: string,
    { to, on }: { readonly to: string; readonly on: string },
  ) {
    super(
      `The register of ${folder} was moved to ${to} on ${on}: start with DATABASE_URL set to it. What would be recorded here would not be there; to go back to the folder as it was then, remove ${folder}/moved.json.`,
    );
    this.name = 'DataFolderMoved';
  }
}

/** The folder cannot be used: no permission, no space, not a folder, not a database of ours. */
export class DataFolderUnusable extends Error {
  /** The system's code, such as `ENOSPC`, where there is one. */
  readonly code: string | undefined;

  constructor(
    readonly folder: string,
    readonly reason: string,
    { code, ...options }: ErrorOptions & { readonly code?: string } = {},
  ) {
    super(`${folder} cannot be used as the data folder: ${reason}.`, options);
    this.name = 'DataFolderUnusable';
    this.code = code;
  }
}

const reasons: Record<string, string> = {
  EACCES: 'this user may not read and write there',
  EPERM: 'this user may not read and write there',
  ENOENT: 'it cannot be made there',
  EROFS: 'it is on a read-only file system',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'part of the path is a file, not a folder',
  EEXIST: 'there is a file of that name',
  ENAMETOOLONG: 'the path is too long',
  EIO: 'the disk reports an error',
};

/** The system's code of a failed file operation, such as `ENOENT`. */
export const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Says in words what a failed file operation on the folder means; other errors pass unchanged. */
export const unusable = (folder: string, error: unknown): unknown => {
  const code = codeOf(error) ?? '';
  const reason = reasons[code];
  return reason ? new DataFolderUnusable(folder, reason, { cause: error, code }) : error;
};
