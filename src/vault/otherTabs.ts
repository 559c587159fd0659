/** The other tabs that hold the same vault. */
export interface OtherTabs {
  /** Says that something was kept, and nothing of what. */
  tell(): void;
  /** Has all of them lock. */
  tellLock(): void;
  leave(): void;
}

const keptWord = 'kept';
const lockWord = 'lock';

/** Calls back when another tab tells. Where the browser has no BroadcastChannel, tabs learn of each other on saving. */
export function joinTabs(name: string, heard: { onNews: () => void; onLock: () => void }): OtherTabs {
  const { BroadcastChannel: Channel } = globalThis as { readonly BroadcastChannel?: typeof BroadcastChannel };
  if (!Channel) return { tell: () => undefined, tellLock: () => undefined, leave: () => undefined };
  const channel = new Channel(`${name}-kept`);
  channel.onmessage = ({ data }) => {
    if (data === lockWord) heard.onLock();
    else heard.onNews();
  };
  return {
    tell: () => {
      channel.postMessage(keptWord);
    },
    tellLock: () => {
      channel.postMessage(lockWord);
    },
    leave: () => {
      channel.close();
    },
  };
}
