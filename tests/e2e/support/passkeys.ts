import type { Page } from '@playwright/test';

/** A device's own way to know somebody (a finger, a face, a code), played by the browser. */
interface PlayedDevice {
  /** Whether it recognises the person from now on. */
  readonly recognise: (is: boolean) => Promise<void>;
  /** Takes all its passkeys away, as somebody does in the device's settings. */
  readonly forget: () => Promise<void>;
  readonly countPasskeys: () => Promise<number>;
}

/** Gives the page such a device, for as long as the page is open. */
export async function playDevice(page: Page, hasPrf = true): Promise<PlayedDevice> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf,
      automaticPresenceSimulation: true,
    },
  });
  return {
    recognise: async (isUserVerified) => {
      await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
    },
    forget: async () => {
      await session.send('WebAuthn.clearCredentials', { authenticatorId });
    },
    countPasskeys: async () => {
      const { credentials } = await session.send('WebAuthn.getCredentials', { authenticatorId });
      return credentials.length;
    },
  };
}

/** In what form a browser hands on the passkey's value, right ones and wrong ones. */
type Form =
  | 'as it is'
  | 'an array of numbers'
  | 'a view into a larger buffer'
  | 'no extension'
  | 'no results'
  | 'no bytes'
  | 'zeros'
  | 'half of it'
  | 'another value'
  | 'another value each time'
  | 'put away';

/**
 * Has the page's passkeys answer in another form: the device is asked as ever, and only what comes back is changed.
 * Answers with a function that sets the form. To be called before the page is loaded.
 */
export async function answerIn(page: Page): Promise<(form: Form) => void> {
  let asked: Form = 'as it is';
  await page.exposeFunction('formAsked', () => asked);
  await page.addInitScript(() => {
    const { formAsked } = window as unknown as { formAsked: () => Promise<Form> };

    function inForm(form: Form, value: ArrayBuffer): object {
      const prf = (first: unknown) => ({ prf: { enabled: true, results: { first } } });
      const bytes = new Uint8Array(value);
      const larger = new Uint8Array(bytes.length + 16);
      larger.set(bytes, 7);
      switch (form) {
        case 'an array of numbers':
          return prf([...bytes]);
        case 'a view into a larger buffer':
          return prf(larger.subarray(7, 7 + bytes.length));
        case 'no extension':
          return {};
        case 'no results':
          return { prf: { enabled: true } };
        case 'no bytes':
          return prf(new ArrayBuffer(0));
        case 'zeros':
          return prf(new ArrayBuffer(bytes.length));
        case 'half of it':
          return prf(value.slice(0, 16));
        case 'another value':
          return prf(bytes.map((byte) => byte ^ 1).buffer);
        case 'another value each time':
          return prf(crypto.getRandomValues(new Uint8Array(bytes.length)).buffer);
        default:
          return prf(value);
      }
    }

    async function change(credential: Credential | null): Promise<Credential | null> {
      const form = await formAsked();
      if (form === 'put away') throw new DOMException('The operation was not allowed.', 'NotAllowedError');
      const passkey = credential as PublicKeyCredential;
      const real = passkey.getClientExtensionResults() as { prf?: { results?: { first?: ArrayBuffer } } };
      const value = real.prf?.results?.first;
      if (form !== 'as it is' && value) passkey.getClientExtensionResults = () => inForm(form, value);
      return credential;
    }

    const container = CredentialsContainer.prototype;
    const { create, get } = container;
    container.create = async function (options) {
      return change(await create.call(this, options));
    };
    container.get = async function (options) {
      return change(await get.call(this, options));
    };
  });
  return (form) => {
    asked = form;
  };
}
