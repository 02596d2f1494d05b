import { useState } from 'react';
import type { Persoon } from '../../../../shared/contract/medewerkers.ts';
import {
  AFWEZIGHEID_SOORTEN,
  AFWEZIGHEID_STATUSSEN,
  type AfwezigheidSoort,
} from '../../../../shared/domain/planning/lists.ts';
import { periodeNl, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../../shared/domain/tijd/periode.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { CheckField, ChoiceField, NumberField } from '../../../components/field/field.tsx';
import { RowsSection } from '../../../components/table/rows-section.tsx';
import { useRowForm } from '../../../data/form.ts';
import { medewerkerOpdrachten } from '../medewerkers.queries.ts';

type Afwezigheid = Persoon['afwezigheid'][number];
type Props = { readonly persoon: Persoon; readonly peildatum: string; readonly vandaag: string };

/** Absence of a person, newest first; never with a medical reason. */
export function AfwezigheidSection({ persoon, peildatum, vandaag }: Props) {
  return (
    <RowsSection
      rijen={persoon.afwezigheid.toSorted((a, b) => b.geldigVan.localeCompare(a.geldigVan))}
      leeg="Geen afwezigheid."
      koppen={['Soort', 'Deel', 'Periode']}
      naam={(row) => `${soortText(row)} ${periodeNl(row.geldigVan, row.geldigTot)}`}
      nieuw="Nieuwe afwezigheid…"
      magRij={(row) => row.soort !== null}
      call="capaciteit.legAfwezigheidVast"
      cells={(row) => (
        <>
          <th scope="row">
            {soortText(row)}{' '}
            {row.status === 'akkoord' ? null : (
              <span className="tag">{AFWEZIGHEID_STATUSSEN.labels[row.status]}</span>
            )}
          </th>
          <td className="cijfers">{row.percentage === null ? '' : `${row.percentage} %`}</td>
          <td className="cijfers">
            {periodeNl(row.geldigVan, row.geldigTot)}{' '}
            {isGeldigOn(row, peildatum) ? <span className="tag">nu</span> : null}
          </td>
        </>
      )}
      dialog={(rij, sluit) => (
        <AfwezigheidDialog medewerkerId={persoon.id} {...{ rij, vandaag }} onClose={sluit} />
      )}
    />
  );
}

/** "Ziekte"; for who may not see what for: "Afwezig". */
function soortText({ soort }: Afwezigheid): string {
  return soort === null ? 'Afwezig' : AFWEZIGHEID_SOORTEN.labels[soort];
}

type DialogProps = {
  readonly medewerkerId: string;
  readonly rij: Afwezigheid | null;
  readonly vandaag: string;
  readonly onClose: () => void;
};

type Values = {
  readonly soort: AfwezigheidSoort;
  readonly percentage: number | undefined;
  readonly akkoord: boolean;
  readonly van: string | null | undefined;
  /** Last day (inclusive). */
  readonly tm: string | null | undefined;
};

function AfwezigheidDialog({ medewerkerId, rij, vandaag, onClose }: DialogProps) {
  const [waarden, setValues] = useState<Values>({
    soort: rij?.soort ?? 'verlof',
    percentage: rij?.percentage ?? 100,
    akkoord: rij === null || rij.status === 'akkoord',
    van: rij?.geldigVan ?? vandaag,
    tm: rij === null || rij.geldigTot === null ? null : plusDagen(rij.geldigTot, -1),
  });
  const read = () => {
    const { soort, percentage, van, tm } = waarden;
    if (typeof van !== 'string' || tm === undefined || percentage === undefined) return null;
    const tot = tm === null ? null : plusDagen(tm, 1);
    const status = waarden.akkoord ? ('akkoord' as const) : ('aangevraagd' as const);
    return { soort, percentage, status, van, tot };
  };
  const form = useRowForm({
    id: rij?.id ?? null,
    read,
    nieuw: [
      medewerkerOpdrachten.legAfwezigheidVast,
      (input) => ({ medewerkerIds: [medewerkerId], ...input }),
    ],
    wijzig: [medewerkerOpdrachten.wijzigAfwezigheid, (input, id) => ({ id, ...input })],
    verwijder: medewerkerOpdrachten.verwijderAfwezigheid,
    done: onClose,
  });
  return (
    <FormDialog
      titel={rij === null ? 'Nieuwe afwezigheid' : 'Afwezigheid wijzigen'}
      knop="Opslaan"
      vorm={form}
      onClose={onClose}
    >
      <AfwezigheidFields
        {...{ waarden, vandaag }}
        toonFouten={form.toonFouten}
        velden={form.velden}
        set={(part) => setValues((previous) => ({ ...previous, ...part }))}
      />
    </FormDialog>
  );
}

type FieldsProps = {
  readonly waarden: Values;
  readonly set: (part: Partial<Values>) => void;
  readonly vandaag: string;
  readonly toonFouten: boolean;
  readonly velden: Readonly<Record<string, string>>;
};

function AfwezigheidFields({ waarden, set, vandaag, toonFouten, velden }: FieldsProps) {
  return (
    <>
      <ChoiceField
        label="Soort"
        hint="Nooit een medische reden."
        waarde={waarden.soort}
        keuzes={AFWEZIGHEID_SOORTEN.options}
        onChange={(text) => set({ soort: AFWEZIGHEID_SOORTEN.find(text) ?? waarden.soort })}
        melding={velden.soort}
      />
      <NumberField
        label="Deel van de uren"
        eenheid="%"
        min={1}
        max={100}
        verplicht
        waarde={waarden.percentage}
        onChange={(percentage) => set({ percentage })}
        toonFouten={toonFouten}
        melding={velden.percentage}
      />
      <DatumField
        label="Van"
        verplicht
        waarde={waarden.van}
        onChange={(van) => set({ van })}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.van}
      />
      <DatumField
        label="T/m"
        hint="Leeg = einde nog niet bekend."
        optioneel
        waarde={waarden.tm}
        rand="einde"
        na={waarden.van}
        onChange={(tm) => set({ tm })}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.tot}
      />
      <div className="veld--breed">
        <CheckField
          label="Akkoord (anders aangevraagd: dan telt de afwezigheid nog niet mee)"
          waarde={waarden.akkoord}
          onChange={(akkoord) => set({ akkoord })}
        />
      </div>
    </>
  );
}
