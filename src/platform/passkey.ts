/** The part of WebAuthn's PRF extension that is used here; not in the DOM library of every release. */
interface PrfResults {
  readonly prf?: { readonly enabled?: boolean; readonly results?: { readonly first?: unknown } };
}

/** What came of asking a passkey: 32 bytes, or why not. */
export type PasskeyAnswer =
  | { readonly output: Uint8Array<ArrayBuffer> }
  | { readonly refused: 'cancelled' | 'unable' | 'changed' };

/**
 * What a passkey is asked to evaluate: always the same. Passkeys answer each with their own value, and the vault's own
 * salt comes in after that.
 */
const asked = new TextEncoder().encode('lowlamp/v1/passkey');
const outputBytes = 32;
const appName = 'Lowlamp';

/** Whether this browser has passkeys at all. Whether one is set up here it doesn't tell. */
export function hasPasskeys(): boolean {
  return 'PublicKeyCredential' in globalThis && isSecureContext;
}

/** Whether the device itself can hold one, behind a fingerprint, a face or its own code. */
export async function canMakePasskey(): Promise<boolean> {
  if (!hasPasskeys()) return false;
  return PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false);
}

function chance(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** The value as bytes, whether it came as a buffer, a view of one or an array of numbers; undefined if it isn't 32 bytes. */
function asOutput(value: unknown): Uint8Array<ArrayBuffer> | undefined {
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  if (value instanceof ArrayBuffer) bytes = new Uint8Array(value);
  else if (ArrayBuffer.isView(value)) {
    bytes = new Uint8Array(value.buffer as ArrayBuffer, value.byteOffset, value.byteLength).slice();
  } else if (Array.isArray(value) && value.every((one) => Number.isInteger(one) && one >= 0 && one < 256)) {
    bytes = Uint8Array.from(value as number[]);
  }
  return bytes?.length === outputBytes && bytes.some((byte) => byte !== 0) ? bytes : undefined;
}

function outputOf(credential: Credential | null): Uint8Array<ArrayBuffer> | undefined {
  const results = (credential as PublicKeyCredential).getClientExtensionResults() as PrfResults;
  return asOutput(results.prf?.results?.first);
}

/**
 * Makes a passkey on this device and asks it for its value twice, at its making or right after it and once more: only
 * a value that comes back the same can be relied on. The person may be asked to confirm two or three times.
 */
export async function makePasskey(): Promise<PasskeyAnswer> {
  return unlessRefused(async () => {
    const credential = (await navigator.credentials.create({
      publicKey: {
        rp: { name: appName },
        user: { id: chance(16), name: appName, displayName: appName },
        challenge: chance(32),
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        extensions: prf(),
      },
    })) as PublicKeyCredential | null;
    if (!credential) return { refused: 'unable' };
    const first = outputOf(credential) ?? outputOf(await get(credential.rawId));
    if (!first) return { refused: 'unable' };
    const second = outputOf(await get(credential.rawId));
    if (!second) return { refused: 'unable' };
    return first.every((byte, at) => byte === second[at]) ? { output: second } : { refused: 'changed' };
  });
}

/** Asks for the value of whatever passkey the person chooses. */
export async function askPasskey(): Promise<PasskeyAnswer> {
  return unlessRefused(async () => {
    const output = outputOf(await get());
    return output ? { output } : { refused: 'unable' };
  });
}

function prf(): AuthenticationExtensionsClientInputs {
  return { prf: { eval: { first: asked } } };
}

function get(id?: ArrayBuffer): Promise<Credential | null> {
  return navigator.credentials.get({
    publicKey: {
      challenge: chance(32),
      userVerification: 'required',
      // Without an id the device shows what it has for this app: which one belongs to which space stands nowhere.
      allowCredentials: id ? [{ type: 'public-key', id }] : [],
      extensions: prf(),
    },
  });
}

async function unlessRefused(work: () => Promise<PasskeyAnswer>): Promise<PasskeyAnswer> {
  try {
    return await work();
  } catch (fault) {
    // NotAllowedError: put away by the person, too late, or no passkey here; browsers don't say which.
    const isCancelled = fault instanceof DOMException && (fault.name === 'NotAllowedError' || fault.name === 'AbortError');
    return { refused: isCancelled ? 'cancelled' : 'unable' };
  }
}
