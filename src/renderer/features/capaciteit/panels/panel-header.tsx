import { urenWithEenheid } from '../../../../shared/domain/tekst/number.ts';
import { Dates } from '../../../components/dates.tsx';
import type { Lookup } from '../rows/lookup.ts';
import { skjLine } from '../rows/row-persoon.ts';

type Persoon = { readonly medewerkerId: string; readonly organisatieId: string };

/** Who the form is about: name, organisation, specialism, contract and SKJ; for more people their names. */
export function PersoonHeader({
  personen,
  opzoek,
}: {
  readonly personen: readonly Persoon[];
  readonly opzoek: Lookup;
}) {
  const [first] = personen;
  const mensen = [...new Map(personen.map((p) => [p.medewerkerId, p])).values()];
  if (!first) return null;
  if (mensen.length > 1) {
    const namen = mensen.map((p) => opzoek.persoon(p.medewerkerId, p.organisatieId).naam);
    return (
      <div className="persoonkop">
        <strong>{mensen.length} medewerkers</strong>
        <p className="zacht">
          {namen.slice(0, 6).join(' · ')}
          {namen.length > 6 ? ` · en nog ${String(namen.length - 6)}` : ''}
        </p>
      </div>
    );
  }
  const info = opzoek.persoon(first.medewerkerId, first.organisatieId);
  const contract =
    info.contractMinuten === null
      ? 'geen contract op de peildatum'
      : `Contract ${urenWithEenheid(info.contractMinuten)}`;
  return (
    <div className="persoonkop">
      <strong>{info.naam}</strong> <span className="tag">{info.organisatie}</span>{' '}
      {info.hoofdspecialisme === '' ? null : <span className="tag">{info.hoofdspecialisme}</span>}
      <p className="zacht">
        <Dates
          text={[contract, info.werkdagen, skjLine(info.skj)].filter((part) => part !== '').join(' · ')}
        />
      </p>
    </div>
  );
}
