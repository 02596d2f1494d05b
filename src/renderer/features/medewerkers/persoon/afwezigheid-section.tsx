import type { Persoon } from '../../../../shared/contract/medewerkers.ts';
import { AFWEZIGHEID_SOORTEN, AFWEZIGHEID_STATUSSEN } from '../../../../shared/domain/planning/lists.ts';
import { dagAfter, lastDagBefore, periodeNl } from '../../../../shared/domain/tijd/datum.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { DatumField, TmField } from '../../../components/field/datum-field.tsx';
import { CheckField, ChoiceField, NumberField } from '../../../components/field/field.tsx';
import { periodeColumn } from '../../../components/table/data-table.tsx';
import { RowsSection } from '../../../components/table/rows-section.tsx';
import { typed, useRowForm } from '../../../data/form.ts';
import { useOwnRefusal } from '../../../data/own-gebied.ts';
import { medewerkerOpdrachten } from '../medewerkers.queries.ts';

type Afwezigheid = Persoon['afwezigheid'][number];
type Props = { readonly persoon: Persoon; readonly peildatum: string; readonly vandaag: string };

/** Absence of a person, newest first; never with a medical reason. */
export function AfwezigheidSection({ persoon, peildatum, vandaag }: Props) {
  const refusal = useOwnRefusal('capaciteit.legAfwezigheidVast', ({ medewerker }) =>
    medewerker(persoon.id, { geldigVan: peildatum, geldigTot: null }),
  );
  return (
    <RowsSection
      magNieuw={refusal === null}
      rijen={persoon.afwezigheid.toSorted((a, b) => b.geldigVan.localeCompare(a.geldigVan))}
      leeg="Geen afwezigheid."
      kolommen={[
        {
          kop: 'Soort',
          cel: (row) => (
            <>
              {soortText(row)}{' '}
              {row.status === 'akkoord' ? null : (
                <span className="tag">{AFWEZIGHEID_STATUSSEN.labels[row.status]}</span>
              )}
            </>
          ),
        },
        {
          kop: 'Deel',
          className: 'cijfers',
          cel: ({ percentage }) => (percentage === null ? '' : `${percentage} %`),
        },
        periodeColumn(peildatum),
      ]}
      naam={(row) => `${soortText(row)} ${periodeNl(row.geldigVan, row.geldigTot)}`}
      nieuw="Nieuwe afwezigheid…"
      magRij={(row) => row.soort !== null}
      call="capaciteit.legAfwezigheidVast"
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

function AfwezigheidDialog({ medewerkerId, rij, vandaag, onClose }: DialogProps) {
  const { waarden, veld, ...form } = useRowForm({
    id: rij?.id ?? null,
    begin: {
      soort: rij?.soort ?? ('verlof' as const),
      percentage: typed(rij?.percentage ?? 100),
      akkoord: rij === null || rij.status === 'akkoord',
      van: typed(rij?.geldigVan ?? vandaag),
      tm: typed(lastDagBefore(rij?.geldigTot ?? null)),
    },
    read: ({ soort, percentage, akkoord, van, tm }) => {
      if (van === undefined || tm === undefined || percentage === undefined) return null;
      const status = akkoord ? ('akkoord' as const) : ('aangevraagd' as const);
      return { soort, percentage, status, van, tot: dagAfter(tm) };
    },
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
      <ChoiceField
        label="Soort"
        hint="Nooit een medische reden."
        keuzes={AFWEZIGHEID_SOORTEN.options}
        {...veld('soort')}
      />
      <NumberField label="Deel van de uren" eenheid="%" min={1} max={100} verplicht {...veld('percentage')} />
      <DatumField label="Van" verplicht {...veld('van')} />
      <TmField hint="Leeg = einde nog niet bekend." na={waarden.van} {...veld('tm', 'tot')} />
      <div className="veld--breed">
        <CheckField
          label="Akkoord (anders aangevraagd: dan telt de afwezigheid nog niet mee)"
          {...veld('akkoord')}
        />
      </div>
    </FormDialog>
  );
}
