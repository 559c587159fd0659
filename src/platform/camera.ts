/** Why there is no picture. `missing`: no camera, or none that a page may have; `refused`: by the person or the system. */
export type CameraFault = 'missing' | 'refused' | 'busy';

/** A camera that is on. `look` answers with what it sees now; undefined before the first picture. */
export interface Camera {
  readonly look: () => ImageData | undefined;
  readonly stop: () => void;
}

/** The longer side of a picture that is looked at, in pixels: enough for the densest code shown here. */
const longestSide = 1_280;

/**
 * Turns on the camera that looks away from the person and shows it in `video`. To be called after a tap. Answers with a
 * fault where there is none. It goes off when the page is hidden or left, or when the camera is taken away: then `onEnd`
 * is called.
 */
export async function openCamera(video: HTMLVideoElement, onEnd: () => void): Promise<Camera | CameraFault> {
  const { mediaDevices } = navigator as { readonly mediaDevices?: MediaDevices };
  if (!mediaDevices) return 'missing';
  let stream: MediaStream;
  try {
    stream = await mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: 'environment', width: { ideal: longestSide }, height: { ideal: 720 } },
    });
  } catch (fault) {
    return faultOf(fault);
  }

  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });

  function stop(): void {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
    document.removeEventListener('visibilitychange', endWhenHidden);
    removeEventListener('pagehide', end);
  }

  function end(): void {
    stop();
    onEnd();
  }

  function endWhenHidden(): void {
    if (document.visibilityState === 'hidden') end();
  }

  document.addEventListener('visibilitychange', endWhenHidden);
  addEventListener('pagehide', end);
  for (const track of stream.getTracks()) track.addEventListener('ended', end);
  video.srcObject = stream;
  // It shows nothing while the page is hidden; then it is off by the next line but one.
  await video.play().catch(() => undefined);
  endWhenHidden();

  function look(): ImageData | undefined {
    const { videoWidth, videoHeight } = video;
    if (!context || videoWidth === 0 || videoHeight === 0) return undefined;
    return paint(context, video, videoWidth, videoHeight, longestSide);
  }

  return { look, stop };
}

function faultOf(fault: unknown): CameraFault {
  if (!(fault instanceof DOMException)) throw fault;
  if (fault.name === 'NotAllowedError' || fault.name === 'SecurityError') return 'refused';
  return fault.name === 'NotReadableError' || fault.name === 'AbortError' ? 'busy' : 'missing';
}

/** The most that is opened of a photo: bytes of its file, and pixels. */
const mostPhoto = { bytes: 30_000_000, pixels: 100_000_000 } as const;

/** A photo in sizes in which a code in it may be read, the likeliest first. None for what is no picture, or too large. */
export async function picturesOf(photo: Blob): Promise<readonly ImageData[]> {
  if (photo.size > mostPhoto.bytes) return [];
  const bitmap = await createImageBitmap(photo).catch(() => undefined);
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!bitmap || !context) return [];
  const { width, height } = bitmap;
  const sides = width * height > mostPhoto.pixels ? [] : [longestSide, 2 * longestSide, longestSide / 2];
  const pictures = sides.map((side) => paint(context, bitmap, width, height, side));
  bitmap.close();
  return pictures;
}

/** Paints a picture with its longer side at most as long as that, and answers with its pixels. */
function paint(
  context: CanvasRenderingContext2D,
  source: CanvasImageSource,
  width: number,
  height: number,
  side: number,
): ImageData {
  const scale = Math.min(1, side / Math.max(width, height));
  const [wide, high] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  if (context.canvas.width !== wide) context.canvas.width = wide;
  if (context.canvas.height !== high) context.canvas.height = high;
  context.drawImage(source, 0, 0, wide, high);
  return context.getImageData(0, 0, wide, high);
}
