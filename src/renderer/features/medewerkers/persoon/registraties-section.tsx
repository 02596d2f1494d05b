import { useState } from 'react';
import type { Persoon } from '../../../../shared/contract/medewerkers.ts';
import { REGISTRATIE_SOORTEN, type RegistratieSoort } from '../../../../shared/domain/planning/lists.ts';
import { skjErnst, skjText } from '../../../../shared/domain/registratie/skj.ts';
import { datumNl, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { ChoiceField, TextField } from '../../../components/field/field.tsx';
import { RowsSection } from '../../../components/table/rows-section.tsx';
import { useRowForm } from '../../../data/form.ts';
import { medewerkerOpdrachten } from '../medewerkers.queries.ts';

type Registratie = Persoon['registraties'][number];
type Props = { readonly persoon: Persoon; readonly vandaag: string };

function signaalText({ dagen, signaal }: Registratie): string {
  if (dagen <= 0) return 'verlopen';
  const nog = `nog ${String(dagen)} ${dagen === 1 ? 'dag' : 'dagen'}`;
  return signaal === null ? nog : `let op: ${nog} (binnen ${String(signaal.termijn)} dagen)`;
}

function signaalKlasse({ dagen, signaal }: Registratie): string {
  if (dagen <= 0) return 'zacht';
  return signaal === null ? '' : signaal.trap === 'laat' ? 'signaal signaal--fout' : 'signaal';
}

/** SKJ and BIG with their last day, and the signals before it. */
export function RegistratiesSection({ persoon, vandaag }: Props) {
  return (
    <>
      {skjErnst(persoon.skj) === 'fout' ? (
        <p className="signaal signaal--fout">SKJ {skjText(persoon.skj)}</p>
      ) : null}
      <RowsSection
        rijen={persoon.registraties}
        leeg="Nog geen registratie."
        koppen={['Registratie', 'Geldig t/m', 'Signaal']}
        naam={(row) => REGISTRATIE_SOORTEN.labels[row.soort]}
        nieuw="Nieuwe registratie…"
        call="medewerkers.nieuweRegistratie"
        cells={(row) => (
          <>
            <th scope="row">
              {REGISTRATIE_SOORTEN.labels[row.soort]}
              {row.nummer === '' ? null : <p className="zacht">nummer {row.nummer}</p>}
            </th>
            <td className="tabel__datum">{datumNl(plusDagen(row.verloopdatum, -1))}</td>
            <td className={signaalKlasse(row)}>{signaalText(row)}</td>
          </>
        )}
        dialog={(rij, sluit) => <RegistratieDialog {...{ persoon, rij, vandaag }} onClose={sluit} />}
      />
    </>
  );
}

type DialogProps = Props & { readonly rij: Registratie | null; readonly onClose: () => void };

function RegistratieDialog({ persoon, rij, vandaag, onClose }: DialogProps) {
  const [soort, setSoort] = useState<RegistratieSoort>(rij?.soort ?? 'skj-jeugd-en-gezin');
  const [nummer, setNummer] = useState(rij?.nummer ?? '');
  const [van, setOf] = useState<string | null | undefined>(rij?.geldigVan ?? vandaag);
  const [tm, setTm] = useState<string | null | undefined>(
    rij === null ? undefined : plusDagen(rij.verloopdatum, -1),
  );
  const form = useRowForm({
    id: rij?.id ?? null,
    read: () =>
      typeof van !== 'string' || typeof tm !== 'string'
        ? null
        : { soort, nummer, geldigVan: van, verloopdatum: plusDagen(tm, 1) },
    nieuw: [medewerkerOpdrachten.nieuweRegistratie, (input) => ({ medewerkerId: persoon.id, ...input })],
    wijzig: [medewerkerOpdrachten.wijzigRegistratie, (input, id) => ({ id, ...input })],
    verwijder: medewerkerOpdrachten.verwijderRegistratie,
    done: onClose,
  });
  const { toonFouten, velden } = form;
  return (
    <FormDialog
      titel={rij === null ? 'Nieuwe registratie' : 'Registratie wijzigen'}
      knop="Opslaan"
      vorm={form}
      onClose={onClose}
    >
      <ChoiceField
        label="Soort"
        waarde={soort}
        keuzes={REGISTRATIE_SOORTEN.options}
        onChange={(text) => setSoort(REGISTRATIE_SOORTEN.find(text) ?? soort)}
        melding={velden.soort}
      />
      <TextField label="Nummer" waarde={nummer} onChange={setNummer} maxLengte={40} melding={velden.nummer} />
      <DatumField
        label="Geldig vanaf"
        verplicht
        waarde={van}
        onChange={setOf}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.geldigVan}
      />
      <DatumField
        label="Geldig t/m"
        hint="De laatste dag waarop de registratie geldt."
        verplicht
        waarde={tm}
        rand="einde"
        na={van}
        onChange={setTm}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.verloopdatum}
      />
    </FormDialog>
  );
}
