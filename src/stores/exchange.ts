import { defineStore } from 'pinia';
import { computed, readonly, shallowRef, watch } from 'vue';
import { isOver } from '@/domain/agreement/agreementChanges';
import type { Message, MessageKind } from '@/domain/exchange/message';
import type { PartnerId } from '@/domain/partner/partner';
import { useAgreementsStore, type KeptAgreement } from './agreements';
import { newId } from './newId';
import { useVaultStore } from './vault';

/**
 * What is about to be shown to another device. `partnerId`: for whom it is, where that is known. `backTo`: the route that
 * comes afterwards. `thenScan`: the other device answers, so that scanning is the next thing offered. `isSealed`: under
 * spoken words from the start; the screen that shows it can change that. `agreement`: what was laid out of one, as it was then.
 */
export interface Outgoing {
  readonly message: Message;
  readonly partnerId?: PartnerId;
  readonly backTo: string;
  readonly thenScan: boolean;
  readonly isSealed?: boolean;
  readonly agreement?: KeptAgreement;
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
  const agreements = useAgreementsStore();
  const laidOut = shallowRef<Outgoing>();
  /** Nothing once the agreement that it was of is over, has other words or is deleted: a yes is shown no longer than it holds. */
  const outgoing = computed(() => {
    const then = laidOut.value?.agreement;
    const now = then && agreements.find(then.id);
    const isStillSo = !then || (now?.wording.digest === then.value.wording.digest && isOver(now) === isOver(then.value));
    return isStillSo ? laidOut.value : undefined;
  });
  const incoming = shallowRef<Message>();
  /** Whether more came with what was read last, and wasn't read. */
  const isSomeLeft = shallowRef(false);
  /** By which somebody not yet named knows the owner's card, once it was shown to them. */
  const strangerId = shallowRef<string>();

  watch(
    () => vault.status,
    (status) => {
      if (status === 'open') return;
      laidOut.value = undefined;
      incoming.value = undefined;
      isSomeLeft.value = false;
      strangerId.value = undefined;
    },
  );

  /** Lays out what the screen `/exchange/show` shows. The caller goes there. */
  function show(next: Outgoing): void {
    laidOut.value = next;
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
    if (id && laidOut.value && !laidOut.value.partnerId) laidOut.value = { ...laidOut.value, partnerId };
    return id;
  }

  function whereTo(kind: MessageKind): string {
    return places[kind];
  }

  return {
    outgoing,
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
