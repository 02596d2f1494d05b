import { useSearchParams } from 'react-router';
import { INDELINGEN, type Indeling } from '../../../shared/domain/organisatie/lijsten.ts';
import { isGeldigeDatum } from '../../../shared/domain/tijd/datum.ts';

type Stand = {
  readonly peildatum: string;
  readonly indeling: Indeling;
  readonly zet: (deel: { peildatum?: string; indeling?: Indeling }) => void;
  /** Query to keep when going to another page: '' or '?…'. */
  readonly vraag: string;
};

/** Peildatum and indeling of the address; today and toenmalig when it says nothing. */
export function useStand(vandaag: string): Stand {
  const [zoek, zetZoek] = useSearchParams();
  const datum = zoek.get('peildatum') ?? '';
  const peildatum = isGeldigeDatum(datum) ? datum : vandaag;
  const indeling = INDELINGEN.find(zoek.get('indeling')) ?? 'toenmalig';
  const alsVraag = (p: string, i: Indeling) => ({
    ...(p === vandaag ? {} : { peildatum: p }),
    ...(i === 'huidig' ? { indeling: i } : {}),
  });
  const tekst = new URLSearchParams(alsVraag(peildatum, indeling)).toString();
  return {
    peildatum,
    indeling,
    zet: (deel) =>
      zetZoek(alsVraag(deel.peildatum ?? peildatum, deel.indeling ?? indeling), { replace: true }),
    vraag: tekst === '' ? '' : `?${tekst}`,
  };
}
