/** The other tabs that hold the same vault. */
export interface OtherTabs {
  /** Says that something was kept. The message is the generation and nothing else. */
  tell(generation: number): void;
  leave(): void;
}

/** Calls back when another tab tells. Where the browser has no BroadcastChannel, tabs learn of each other on saving. */
export function joinTabs(name: string, onNews: () => void): OtherTabs {
  const { BroadcastChannel: Channel } = globalThis as { readonly BroadcastChannel?: typeof BroadcastChannel };
  if (!Channel) return { tell: () => undefined, leave: () => undefined };
  const channel = new Channel(`${name}-kept`);
  channel.onmessage = onNews;
  return {
    tell: (generation) => {
      channel.postMessage(generation);
    },
    leave: () => {
      channel.close();
    },
  };
}
