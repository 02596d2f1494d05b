import type { Persoon } from '../../../../shared/contract/medewerkers.ts';
import { REGISTRATIE_SOORTEN } from '../../../../shared/domain/planning/lists.ts';
import { skjErnst, skjText } from '../../../../shared/domain/registratie/skj.ts';
import { datumNl, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { ChoiceField, TextField } from '../../../components/field/field.tsx';
import { RowsSection } from '../../../components/table/rows-section.tsx';
import { typed, useRowForm } from '../../../data/form.ts';
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
        kolommen={[
          {
            kop: 'Registratie',
            cel: ({ soort, nummer }) => (
              <>
                {REGISTRATIE_SOORTEN.labels[soort]}
                {nummer === '' ? null : <p className="zacht">nummer {nummer}</p>}
              </>
            ),
          },
          {
            kop: 'Geldig t/m',
            className: 'tabel__datum',
            cel: ({ verloopdatum }) => datumNl(plusDagen(verloopdatum, -1)),
          },
          { kop: 'Signaal', className: signaalKlasse, cel: signaalText },
        ]}
        naam={(row) => REGISTRATIE_SOORTEN.labels[row.soort]}
        nieuw="Nieuwe registratie…"
        call="medewerkers.nieuweRegistratie"
        dialog={(rij, sluit) => <RegistratieDialog {...{ persoon, rij, vandaag }} onClose={sluit} />}
      />
    </>
  );
}

type DialogProps = Props & { readonly rij: Registratie | null; readonly onClose: () => void };

function RegistratieDialog({ persoon, rij, vandaag, onClose }: DialogProps) {
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
    nieuw: [medewerkerOpdrachten.nieuweRegistratie, (input) => ({ medewerkerId: persoon.id, ...input })],
    wijzig: [medewerkerOpdrachten.wijzigRegistratie, (input, id) => ({ id, ...input })],
    verwijder: medewerkerOpdrachten.verwijderRegistratie,
    done: onClose,
  });
  return (
    <FormDialog
      titel={rij === null ? 'Nieuwe registratie' : 'Registratie wijzigen'}
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
    </FormDialog>
  );
}
