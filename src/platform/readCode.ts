import { decodeQR } from 'qr/decode.js';

/** The text of the code in a picture; undefined where there is none to be read. */
export function codeIn(picture: ImageData): string | undefined {
  try {
    return decodeQR(picture);
  } catch {
    // The decoder throws where it finds nothing, which is what most pictures of a camera hold.
    return undefined;
  }
}
