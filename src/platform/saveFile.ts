/** What became of a file. `tap-again`: the system wants a tap of its own for it. */
export type FileSaved = 'handed-over' | 'downloaded' | 'cancelled' | 'tap-again';
/** `saved`: it lies where the person chose, and the system has said that it was written. */
export type FileSavedWhere = FileSaved | 'saved';

export interface FileToSave {
  readonly name: string;
  readonly type: string;
  readonly text: string | Blob;
}

/** Chromium's own window for where to save; not in the DOM library. */
interface SavePicker {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
  }) => Promise<{ readonly createWritable: () => Promise<WritableStream<Blob>> }>;
}

/** iOS says so, and nobody else: there a download opens a preview from which no way leads back into an installed app. */
function isStandaloneOnIos(): boolean {
  return (navigator as { readonly standalone?: boolean }).standalone === true;
}

/** The file as the system would take it to share, undefined where it takes none: not every type is on its list. */
function shareable({ name, type, text }: FileToSave): File | undefined {
  const plain = { name: name.replace(/\.\w+$/, '.txt'), type: 'text/plain' };
  return [{ name, type }, { name, type: 'text/plain' }, plain]
    .map((as) => new File([text], as.name, { type: as.type }))
    .find((file) => 'canShare' in navigator && navigator.canShare({ files: [file] }));
}

async function share(file: File): Promise<FileSaved> {
  try {
    await navigator.share({ files: [file] });
    return 'handed-over';
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'AbortError') return 'cancelled';
    // The latter: an earlier tap is still under way.
    if (fault instanceof DOMException && ['NotAllowedError', 'InvalidStateError'].includes(fault.name)) return 'tap-again';
    throw fault;
  }
}

/** Where the browser has a window for it; undefined where it hasn't, or doesn't write there: then a download does. */
async function pick({ name, type, text }: FileToSave): Promise<FileSavedWhere | undefined> {
  try {
    // Called as it stands: it looks for its window.
    const handle = await (window as SavePicker).showSaveFilePicker?.({ suggestedName: name });
    if (!handle) return undefined;
    const writer = (await handle.createWritable()).getWriter();
    await writer.write(new Blob([text], { type }));
    await writer.close();
    return 'saved';
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'AbortError') return 'cancelled';
    return undefined;
  }
}

function download({ name, type, text }: FileToSave): FileSaved {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the download reads it after the tap.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
  return 'downloaded';
}

/** Saves a file where the person wants it. To be called by a tap, with the file ready. */
export async function saveFile(file: FileToSave): Promise<FileSaved> {
  const shared = isStandaloneOnIos() ? shareable(file) : undefined;
  return shared ? share(shared) : download(file);
}

let picking: Promise<FileSavedWhere | undefined> | undefined;

/** As `saveFile`, and asks where to where the browser has a window for that: one, however often it is asked for meanwhile. */
export async function saveFileWhere(file: FileToSave): Promise<FileSavedWhere> {
  if (isStandaloneOnIos()) return saveFile(file);
  if (picking) return (await picking) ?? 'tap-again';
  picking = pick(file).finally(() => {
    picking = undefined;
  });
  return (await picking) ?? download(file);
}

/** Whether the system hands such a file on to other apps. */
export function canShareFile(file: FileToSave): boolean {
  return shareable(file) !== undefined;
}

/** Hands a file to the system, for another app or another device. To be called by a tap, where `canShareFile` says so. */
export async function shareFile(file: FileToSave): Promise<FileSaved> {
  const shared = shareable(file);
  return shared ? share(shared) : download(file);
}
