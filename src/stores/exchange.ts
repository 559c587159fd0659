import { defineStore } from 'pinia';
import { readonly, shallowRef, watch } from 'vue';
import type { Message, MessageKind } from '@/domain/exchange/message';
import type { PartnerId } from '@/domain/partner/partner';
import { newId } from './newId';
import { useVaultStore } from './vault';

/**
 * What is about to be shown to another device. `partnerId`: for whom it is, where that is known. `backTo`: the route that
 * comes afterwards. `thenScan`: the other device answers, so that scanning is the next thing offered. `isSealed`: under
 * spoken words from the start; the screen that shows it can change that.
 */
export interface Outgoing {
  readonly message: Message;
  readonly partnerId?: PartnerId;
  readonly backTo: string;
  readonly thenScan: boolean;
  readonly isSealed?: boolean;
}

/** Where each kind of message is looked at once it was read. */
const places = {
  card: '/exchange/received',
  agreement: '/agreements/received',
  'agreement-answer': '/agreements/received',
  'compare-first': '/compare/phones',
  'compare-second': '/compare/phones',
} as const satisfies Record<MessageKind, string>;

/**
 * What goes from this device to another one and comes from it: one message in each direction, in memory only, and
 * forgotten when the vault closes.
 */
export const useExchangeStore = defineStore('exchange', () => {
  const vault = useVaultStore();
  const outgoing = shallowRef<Outgoing>();
  const incoming = shallowRef<Message>();
  /** Whether more came with what was read last, and wasn't read. */
  const isSomeLeft = shallowRef(false);
  /** By which somebody not yet named knows the owner's card, once it was shown to them. */
  const strangerId = shallowRef<string>();

  watch(
    () => vault.status,
    (status) => {
      if (status === 'open') return;
      outgoing.value = undefined;
      incoming.value = undefined;
      isSomeLeft.value = false;
      strangerId.value = undefined;
    },
  );

  /** Lays out what the screen `/exchange/show` shows. The caller goes there. */
  function show(next: Outgoing): void {
    outgoing.value = next;
  }

  /** Lays out what was read; the caller goes where `whereTo` says. `isOneOfMany`: more came with it, which wasn't read. */
  function receive(message: Message, isOneOfMany = false): void {
    incoming.value = message;
    isSomeLeft.value = isOneOfMany;
  }

  /** What was read, if it is of that kind, and only once; a message of another kind stays for those whom it concerns. */
  function takeIncoming(kind: MessageKind): Message | undefined {
    const message = incoming.value;
    if (message?.kind !== kind) return undefined;
    incoming.value = undefined;
    return message;
  }

  /** Who a card is from that is shown to somebody without a name. It becomes their partner's `myId` when they get one. */
  function idForStranger(): string {
    strangerId.value ??= newId();
    return strangerId.value;
  }

  /** The same, once that somebody is a partner: the next one gets another. What was shown was shown to them. */
  function takeStrangerId(partnerId: PartnerId): string | undefined {
    const id = strangerId.value;
    strangerId.value = undefined;
    if (id && outgoing.value && !outgoing.value.partnerId) outgoing.value = { ...outgoing.value, partnerId };
    return id;
  }

  function whereTo(kind: MessageKind): string {
    return places[kind];
  }

  return {
    outgoing: readonly(outgoing),
    incoming: readonly(incoming),
    isSomeLeft: readonly(isSomeLeft),
    strangerId: readonly(strangerId),
    show,
    receive,
    takeIncoming,
    idForStranger,
    takeStrangerId,
    whereTo,
  };
});
