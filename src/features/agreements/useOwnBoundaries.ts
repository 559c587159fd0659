import { computed, type ComputedRef } from 'vue';
import { plainBoundary } from '@/domain/agreement/plainTerms';
import { boundariesFor } from '@/domain/boundary/boundariesFor';
import { useBoundariesStore } from '@/stores/boundaries';
import { usePartnersStore } from '@/stores/partners';
import { mine, saysTheSame, type AgreementForm, type FormPerson } from './agreementForm';

type FormBoundary = AgreementForm['boundaries'][number];

/**
 * The owner's boundaries that may stand in an agreement between these people: in force, and for everyone or about somebody
 * who is in it, by any name that they go or went by. `mayStand`: so may everybody else's, which only they reword.
 */
export function useOwnBoundaries(people: () => readonly FormPerson[]): {
  readonly own: ComputedRef<readonly FormBoundary[]>;
  readonly mayStand: (one: FormBoundary) => boolean;
} {
  const boundaries = useBoundariesStore();
  const partners = usePartnersStore();

  const own = computed(() => {
    const others = people().filter(({ key }) => key !== mine);
    const names = others.flatMap(({ partnerId, name }) => {
      const partner = partners.find(partnerId);
      return [name, ...(partner ? [partner.name, ...partner.formerNames] : [])];
    });
    return boundariesFor(boundaries.inForce, names).map((wording) => ({ whose: mine, boundary: plainBoundary(wording) }));
  });

  function mayStand({ whose, boundary }: FormBoundary): boolean {
    return whose !== mine || own.value.some((one) => saysTheSame(one.boundary, plainBoundary(boundary)));
  }

  return { own, mayStand };
}
