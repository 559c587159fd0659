interface ScriptPolicy {
  createScriptURL: (url: string) => string;
}

interface TrustedTypes {
  createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
}

/** The scripts that are started by their address: the service worker, and the worker that makes keys. */
const scripts = ['sw.js', 'workers/keys.js'] as const;

let policy: ScriptPolicy | undefined;

/**
 * An address as the browser's Trusted Types ask for it. Throws a TypeError for any but the app's two workers; in
 * development those have other names.
 */
export function trustedScript(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= (trustedTypes ?? { createPolicy: (_name, rules: ScriptPolicy) => rules }).createPolicy('app', {
    createScriptURL(asked) {
      const ours = scripts.map((name) => new URL(name, document.baseURI).href);
      if (import.meta.env.PROD && !ours.includes(asked)) throw new TypeError('This is not one of the scripts of the app');
      return asked;
    },
  });
  return policy.createScriptURL(url);
}
