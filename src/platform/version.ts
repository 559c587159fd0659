declare const __APP_VERSION__: string;

/** The version in package.json when this was built. */
export const appVersion: string = __APP_VERSION__;
