import { useMemo } from 'react';
import type { Persoon } from '../../../shared/contract/medewerkers.ts';
import { REGISTRATIE_SOORTEN } from '../../../shared/domain/planning/lists.ts';
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import { DatumField } from '../../components/field/datum-field.tsx';
import { ChoiceField, TextField } from '../../components/field/field.tsx';
import { typed, useRowForm } from '../../data/form.ts';
import { usePlanbordVandaag } from '../../data/planbord-data.ts';
import { KnelpuntGevolg } from '../gevolg/knelpunt-gevolg.tsx';
import { registratieOpdrachten } from './registratie.queries.ts';

type Registratie = Persoon['registraties'][number];

type Props = {
  readonly medewerkerId: string;
  /** Whose, for the title; absent where it is opened from the page of that person. */
  readonly wie?: string;
  /** null: a new one. */
  readonly rij: Registratie | null;
  readonly vandaag: string;
  readonly onClose: () => void;
};

/** A registration of somebody: SKJ or BIG, with its last day. */
export function RegistratieDialog({ medewerkerId, wie, rij, vandaag, onClose }: Props) {
  const { waarden, veld, ...form } = useRowForm({
    id: rij?.id ?? null,
    begin: {
      soort: rij?.soort ?? ('skj-jeugd-en-gezin' as const),
      nummer: rij?.nummer ?? '',
      van: typed(rij?.geldigVan ?? vandaag),
      tm: rij === null ? undefined : plusDagen(rij.verloopdatum, -1),
    },
    read: ({ soort, nummer, van, tm }) =>
      van === undefined || tm === undefined
        ? null
        : { soort, nummer, geldigVan: van, verloopdatum: plusDagen(tm, 1) },
    nieuw: [registratieOpdrachten.nieuw, (input) => ({ medewerkerId, ...input })],
    wijzig: [registratieOpdrachten.wijzig, (input, id) => ({ id, ...input })],
    verwijder: registratieOpdrachten.verwijder,
    done: onClose,
  });
  return (
    <FormDialog
      titel={`${rij === null ? 'Nieuwe registratie' : 'Registratie wijzigen'}${wie === undefined ? '' : `: ${wie}`}`}
      knop="Opslaan"
      vorm={form}
      onClose={onClose}
    >
      <ChoiceField label="Soort" keuzes={REGISTRATIE_SOORTEN.options} {...veld('soort')} />
      <TextField label="Nummer" maxLengte={40} {...veld('nummer')} />
      <DatumField label="Geldig vanaf" verplicht {...veld('van', 'geldigVan')} />
      <DatumField
        label="Geldig t/m"
        hint="De laatste dag waarop de registratie geldt."
        verplicht
        rand="einde"
        na={waarden.van}
        {...veld('tm', 'verloopdatum')}
      />
      <Knelpunten {...{ medewerkerId, waarden }} id={rij?.id ?? null} />
    </FormDialog>
  );
}

type Filled = {
  readonly soort: Registratie['soort'];
  readonly van: string | undefined;
  readonly tm: string | undefined;
};

type KnelpuntenProps = {
  readonly medewerkerId: string;
  readonly id: string | null;
  readonly waarden: Filled;
};

/** The knelpunten that the registration solves and makes. */
function Knelpunten({ medewerkerId, id, waarden: { soort, van, tm } }: KnelpuntenProps) {
  const { gegevens, vandaag } = usePlanbordVandaag();
  const na = useMemo(() => {
    if (gegevens === undefined || van === undefined || tm === undefined || tm < van) return undefined;
    const row = {
      ...{ id: id ?? 'proef', medewerkerId, soort },
      ...{ geldigVan: van, verloopdatum: plusDagen(tm, 1) },
    };
    return { ...gegevens, registraties: [...gegevens.registraties.filter((r) => r.id !== id), row] };
  }, [gegevens, medewerkerId, id, soort, van, tm]);
  if (gegevens === undefined || na === undefined || vandaag === undefined) return null;
  return <KnelpuntGevolg voor={gegevens} {...{ na, vandaag }} van={vandaag} />;
}
