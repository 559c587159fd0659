/** What became of a file. `tap-again`: the system wants a tap of its own for it. */
export type FileSaved = 'handed-over' | 'downloaded' | 'cancelled' | 'tap-again';

export interface FileToSave {
  readonly name: string;
  readonly type: string;
  readonly text: string | Blob;
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
    if (fault instanceof DOMException && fault.name === 'NotAllowedError') return 'tap-again';
    throw fault;
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
