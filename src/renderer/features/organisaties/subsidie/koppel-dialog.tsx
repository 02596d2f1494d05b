import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AfspraakLine } from '../../../../shared/contract/base/afspraken.ts';
import { urenWithEenheid } from '../../../../shared/domain/tekst/number.ts';
import { periodeNl } from '../../../../shared/domain/tijd/datum.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { CheckField } from '../../../components/field/field.tsx';
import { QueryState } from '../../../components/toestand.tsx';
import { useForm } from '../../../data/form.ts';
import { organisatieOpdrachten, organisatieQueries } from '../organisaties.queries.ts';
import { afspraakNaam } from '../texts.ts';

type Props = {
  readonly afspraak: AfspraakLine;
  /** All agreements with the organisation, to name the one somebody is linked to. */
  readonly afspraken: readonly AfspraakLine[];
  readonly onClose: () => void;
};

/** Whose hours count for this agreement when several run at once. */
export function KoppelDialog({ afspraak, afspraken, onClose }: Props) {
  const vraag = useQuery(organisatieQueries.koppelbaar(afspraak.id));
  const [selected, setSelected] = useState<ReadonlySet<string> | null>(null);
  const rows = vraag.data ?? [];
  const current =
    selected ?? new Set(rows.filter((r) => r.afspraakId === afspraak.id).map((r) => r.detacheringId));
  const form = useForm(organisatieOpdrachten.koppelDetacheringen, {
    input: () =>
      vraag.data === undefined ? null : { afspraakId: afspraak.id, detacheringIds: [...current] },
    done: onClose,
  });
  const elders = (id: string | null) => {
    const andere = id === null || id === afspraak.id ? undefined : afspraken.find((een) => een.id === id);
    return andere === undefined ? '' : ` (nu bij ${afspraakNaam(andere)})`;
  };
  return (
    <FormDialog
      titel={`Medewerkers van ${afspraakNaam(afspraak)}`}
      knop="Opslaan"
      vorm={form}
      breed
      onClose={onClose}
    >
      <p className="zacht">
        Wie u aanvinkt, telt alleen mee voor deze afspraak. De anderen tellen voor elke lopende afspraak mee,
        naar verhouding van de afgesproken uren.
      </p>
      {vraag.isError || vraag.isPending ? <QueryState vraag={vraag} wat="Medewerkers" regels={4} /> : null}
      {vraag.data?.length === 0 ? <p>In deze periode is er geen detachering.</p> : null}
      <div className="organisaties__lijst">
        {rows.map((row) => (
          <CheckField
            key={row.detacheringId}
            label={`${row.naam}, ${row.functie}, ${urenWithEenheid(row.minutenPerWeek)}, ${periodeNl(row.geldigVan, row.geldigTot)}${elders(row.afspraakId)}`}
            waarde={current.has(row.detacheringId)}
            onChange={(aan) => {
              const straks = new Set(current);
              if (aan) straks.add(row.detacheringId);
              else straks.delete(row.detacheringId);
              setSelected(straks);
            }}
          />
        ))}
      </div>
      {form.velden.detacheringIds === undefined ? null : (
        <p className="signaal signaal--fout" role="alert">
          {form.velden.detacheringIds}
        </p>
      )}
    </FormDialog>
  );
}
