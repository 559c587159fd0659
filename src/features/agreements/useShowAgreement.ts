import { ref } from 'vue';
import { useRouter } from 'vue-router';
import { othersIn, type Agreement } from '@/domain/agreement/agreement';
import { ForeignFault } from '@/domain/exchange/foreignFault';
import type { Message } from '@/domain/exchange/message';
import { messageOf, yesOf } from '@/stores/agreementMessages';
import { useAgreementsStore } from '@/stores/agreements';
import { useExchangeStore } from '@/stores/exchange';
import { usePartnersStore } from '@/stores/partners';
import { wayOnFrom } from '@/ui/wayOnFrom';

/** Ways to show another device what an agreement is by now. `isTooLong`: it holds more than a message takes. */
export function useShowAgreement() {
  const wayOn = wayOnFrom(useRouter());
  const agreements = useAgreementsStore();
  const exchange = useExchangeStore();
  const partners = usePartnersStore();
  const isTooLong = ref(false);

  /** The record of the one other person; undefined where there are more, or none of them. */
  function partnerOf(agreement: Agreement): string | undefined {
    const [other, ...more] = othersIn(agreement);
    return other === undefined || more.length > 0 ? undefined : agreement.partners[other];
  }

  async function lay(id: string, agreement: Agreement, message: Message | undefined, thenScan: boolean): Promise<void> {
    if (!message || !(await agreements.noteShown(id))) return;
    const partnerId = partnerOf(agreement);
    exchange.show({
      message,
      backTo: `/agreements/${id}`,
      thenScan,
      agreement: { id, value: agreement },
      ...(partnerId === undefined ? {} : { partnerId }),
    });
    await wayOn.push('/exchange/show');
  }

  /** All of it, or that it was taken back. The other device answers. */
  async function showWhole(id: string, agreement: Agreement): Promise<void> {
    const partnerId = partnerOf(agreement);
    const from = partnerId === undefined ? undefined : partners.find(partnerId)?.myId;
    try {
      await lay(id, agreement, await messageOf(id, agreement, from ?? ''), !agreement.withdrawn);
    } catch (fault) {
      if (!(fault instanceof ForeignFault)) throw fault;
      isTooLong.value = true;
    }
  }

  /** The owner's yes alone, for a device that has the rest. */
  async function showYes(id: string, agreement: Agreement): Promise<void> {
    await lay(id, agreement, await yesOf(id, agreement), false);
  }

  return { isTooLong, partnerOf, showWhole, showYes };
}
