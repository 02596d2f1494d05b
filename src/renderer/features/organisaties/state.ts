import { useSearchParams } from 'react-router';
import { INDELINGEN, type Indeling } from '../../../shared/domain/organisatie/lists.ts';
import { isGeldigeDatum } from '../../../shared/domain/tijd/datum.ts';

type State = {
  readonly peildatum: string;
  readonly indeling: Indeling;
  readonly set: (part: { peildatum?: string; indeling?: Indeling }) => void;
  /** Query to keep when going to another page: '' or '?…'. */
  readonly vraag: string;
};

/** Peildatum and indeling of the address; today and toenmalig when it says nothing. */
export function usePeildatumState(vandaag: string): State {
  const [query, setSearch] = useSearchParams();
  const datum = query.get('peildatum') ?? '';
  const peildatum = isGeldigeDatum(datum) ? datum : vandaag;
  const indeling = INDELINGEN.find(query.get('indeling')) ?? 'toenmalig';
  const asVraag = (p: string, i: Indeling) => ({
    ...(p === vandaag ? {} : { peildatum: p }),
    ...(i === 'huidig' ? { indeling: i } : {}),
  });
  const text = new URLSearchParams(asVraag(peildatum, indeling)).toString();
  return {
    peildatum,
    indeling,
    set: (part) =>
      setSearch(asVraag(part.peildatum ?? peildatum, part.indeling ?? indeling), { replace: true }),
    vraag: text === '' ? '' : `?${text}`,
  };
}
