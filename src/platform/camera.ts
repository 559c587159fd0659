/** Why there is no picture. `missing`: no camera, or none that a page may have; `refused`: by the person or the system. */
export type CameraFault = 'missing' | 'refused' | 'busy';

/** A camera that is on. `look` answers with what it sees now; undefined before the first picture and once it is off. */
interface Camera {
  readonly look: () => ImageData | undefined;
}

/** The longer side of a picture that is looked at, in pixels: enough for the densest code shown here. */
const longestSide = 1_280;

/**
 * Turns on the camera that looks away from the person and shows it in `video`. To be called after a tap. Answers with a
 * fault where there is none. It is off once `power` is aborted, also where that was before it could go on. When the page is
 * hidden or left, or the camera is taken away, it aborts `power` itself.
 */
export async function openCamera(video: HTMLVideoElement, power: AbortController): Promise<Camera | CameraFault> {
  const { signal } = power;
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
    // Another camera may be shown there by now.
    if (video.srcObject === stream) video.srcObject = null;
  }

  function end(): void {
    power.abort();
  }

  function endWhenHidden(): void {
    if (document.visibilityState === 'hidden') end();
  }

  signal.addEventListener('abort', stop);
  document.addEventListener('visibilitychange', endWhenHidden, { signal });
  addEventListener('pagehide', end, { signal });
  for (const track of stream.getTracks()) track.addEventListener('ended', end, { signal });
  // Hidden while the system was asking.
  endWhenHidden();
  if (signal.aborted) {
    stop();
  } else {
    video.srcObject = stream;
    await video.play().catch(() => undefined);
  }

  function look(): ImageData | undefined {
    const { videoWidth, videoHeight } = video;
    if (!context || signal.aborted || videoWidth === 0 || videoHeight === 0) return undefined;
    return paint(context, video, videoWidth, videoHeight, longestSide);
  }

  return { look };
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
