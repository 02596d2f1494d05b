import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import {
  AFWEZIGHEID_SOORTEN,
  AFWEZIGHEID_STATUSSEN,
  type AfwezigheidSoort,
} from '../../../../shared/domain/planning/lists.ts';
import type { Afwezigheid, RecordedAfwezigheid } from '../../../../shared/domain/planning/planning.ts';
import { periodeNl, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { ChoiceField, NumberField } from '../../../components/field/field.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { capaciteitOpdrachten } from '../edit/capaciteit.queries.ts';
import { begonBewerking } from '../edit/meting.ts';
import { PersoonHeader } from './panel-header.tsx';
import type { PanelProps } from './panel-types.ts';

/** Absence of which this reader may see what it is for. */
const isZichtbaar = (row: Afwezigheid): row is RecordedAfwezigheid => row.soort !== null;

type Form = {
  /** null = a new one. */
  readonly id: string | null;
  readonly soort: AfwezigheidSoort;
  readonly percentage: number | undefined;
  readonly status: Afwezigheid['status'];
  readonly van: string | null | undefined;
  /** Last day, inclusive; null = not known yet. */
  readonly tm: string | null | undefined;
};

function newForm(van: string): Form {
  return { id: null, soort: 'verlof', percentage: 100, status: 'akkoord', van, tm: plusDagen(van, 6) };
}

function formOf(row: RecordedAfwezigheid): Form {
  const { id, soort, percentage, status, geldigVan, geldigTot } = row;
  return {
    id,
    soort,
    percentage,
    status,
    van: geldigVan,
    tm: geldigTot === null ? null : plusDagen(geldigTot, -1),
  };
}

type Klaar = Pick<Form, 'soort' | 'status'> & {
  readonly percentage: number;
  readonly van: string;
  readonly tot: string | null;
};

function readForm(form: Form): Klaar | null {
  const { soort, status, percentage, van, tm } = form;
  if (percentage === undefined || typeof van !== 'string' || tm === undefined) return null;
  if (tm !== null && tm < van) return null;
  return { soort, status, percentage, van, tot: tm === null ? null : plusDagen(tm, 1) };
}

/** Absence of one or more people: add, change and remove. */
export function AfwezigheidPanel({ model, stand, report, onClose }: PanelProps<'afwezigheid'>) {
  const { gegevens, opzoek } = model;
  const [vorm, setForm] = useState<Form>(() => newForm(stand.van));
  const [verstuurd, setVerstuurd] = useState(false);
  const vast = useOpdracht(capaciteitOpdrachten.legAfwezigheidVast());
  const wijziging = useOpdracht(capaciteitOpdrachten.wijzigAfwezigheid());
  const verwijder = useOpdracht(capaciteitOpdrachten.verwijderAfwezigheid(), { formulier: false });
  const update = (part: Partial<Form>) => setForm((previous) => ({ ...previous, ...part }));
  const velden = vorm.id === null ? vast.velden : wijziging.velden;
  const personen = stand.medewerkerIds.map((medewerkerId) => ({
    medewerkerId,
    organisatieId: gegevens.detacheringen.find((d) => d.medewerkerId === medewerkerId)?.organisatieId ?? '',
  }));
  const submit = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    setVerstuurd(true);
    const done = readForm(vorm);
    if (done === null) return;
    begonBewerking();
    const result =
      vorm.id === null
        ? await vast.run({ medewerkerIds: [...stand.medewerkerIds], ...done })
        : await wijziging.run({ id: vorm.id, ...done });
    if (result.soort === 'fout') return;
    report(result.opdracht);
    onClose();
  };
  const byVerwijder = async (id: string) => {
    const result = await verwijder.run({ id });
    if (result.soort === 'ok') report(result.opdracht);
    if (vorm.id === id) setForm(newForm(stand.van));
  };
  return (
    <form className="paneelvorm" onSubmit={(e) => void submit(e)} noValidate>
      <PersoonHeader personen={personen} opzoek={opzoek} />
      <Bestaand
        {...{ stand, vorm, gegevens }}
        onSelect={(row) => setForm(formOf(row))}
        onRemove={(id) => void byVerwijder(id)}
      />
      <h3>{vorm.id === null ? 'Nieuwe afwezigheid' : 'Afwezigheid wijzigen'}</h3>
      <AfwezigheidFields {...{ vorm, update, velden, verstuurd }} vandaag={model.vandaag} />
      <div className="paneelvorm__knoppen">
        <Button appearance="primary" type="submit" disabled={vast.bezig || wijziging.bezig}>
          {vorm.id === null ? 'Vastleggen' : 'Wijzigen'}
        </Button>
        {vorm.id === null ? (
          <Button onClick={onClose}>Annuleren</Button>
        ) : (
          <Button onClick={() => setForm(newForm(stand.van))}>Nieuwe invoeren</Button>
        )}
      </div>
    </form>
  );
}

type FieldsProps = {
  readonly vorm: Form;
  readonly update: (part: Partial<Form>) => void;
  readonly velden: Readonly<Record<string, string>>;
  readonly verstuurd: boolean;
  readonly vandaag: string;
};

function AfwezigheidFields({ vorm, update, velden, verstuurd, vandaag }: FieldsProps) {
  const omgekeerd = typeof vorm.van === 'string' && typeof vorm.tm === 'string' && vorm.tm < vorm.van;
  return (
    <>
      <ChoiceField
        label="Soort"
        waarde={vorm.soort}
        keuzes={AFWEZIGHEID_SOORTEN.options}
        hint="Schrijf nergens een medische reden."
        eerste
        onChange={(value) => update({ soort: AFWEZIGHEID_SOORTEN.find(value) ?? 'overig' })}
      />
      <NumberField
        label="Deel van de werktijd"
        eenheid="%"
        min={1}
        max={100}
        waarde={vorm.percentage}
        toonFouten={verstuurd}
        melding={velden.percentage}
        onChange={(percentage) => update({ percentage })}
      />
      <DatumField
        label="Vanaf"
        waarde={vorm.van}
        vandaag={vandaag}
        toonFouten={verstuurd}
        melding={velden.van}
        onChange={(van) => update({ van })}
      />
      <DatumField
        label="Tot en met (leeg is nog niet bekend)"
        waarde={vorm.tm}
        rand="einde"
        na={vorm.van}
        vandaag={vandaag}
        optioneel
        plaatshouder="nog niet bekend"
        toonFouten={verstuurd}
        melding={velden.tot ?? (omgekeerd ? 'De laatste dag ligt voor de eerste dag.' : undefined)}
        onChange={(tm) => update({ tm })}
      />
      <ChoiceField
        label="Status"
        waarde={vorm.status}
        keuzes={(['akkoord', 'aangevraagd'] as const).map((status) => ({
          waarde: status,
          label: AFWEZIGHEID_STATUSSEN.labels[status],
        }))}
        hint="Alleen afwezigheid met akkoord telt mee in de cijfers."
        onChange={(value) => update({ status: value === 'aangevraagd' ? 'aangevraagd' : 'akkoord' })}
      />
    </>
  );
}

type BestaandProps = {
  readonly stand: PanelProps<'afwezigheid'>['stand'];
  readonly vorm: Form;
  readonly gegevens: PanelProps<'afwezigheid'>['model']['gegevens'];
  readonly onSelect: (row: RecordedAfwezigheid) => void;
  readonly onRemove: (id: string) => void;
};

/** What is recorded of one person, newest first. */
function Bestaand({ stand, vorm, gegevens, onSelect, onRemove }: BestaandProps) {
  const [enige] = stand.medewerkerIds;
  if (stand.medewerkerIds.length !== 1) return null;
  const rows = gegevens.afwezigheid
    .filter((row) => row.medewerkerId === enige)
    .sort((a, b) => (a.geldigVan < b.geldigVan ? 1 : -1));
  if (rows.length === 0) return <p className="zacht">Er is geen afwezigheid vastgelegd.</p>;
  return (
    <ul className="rijtjes" aria-label="Vastgelegde afwezigheid">
      {rows.map((row) => {
        if (!isZichtbaar(row)) {
          return (
            <li key={row.id}>
              <span className="cijfers">
                {periodeNl(row.geldigVan, row.geldigTot)}
                <br />
                <span className="zacht">Afwezig</span>
              </span>
            </li>
          );
        }
        const naam = `${AFWEZIGHEID_SOORTEN.labels[row.soort].toLowerCase()} ${periodeNl(row.geldigVan, row.geldigTot)}`;
        return (
          <li key={row.id} aria-current={row.id === vorm.id}>
            <span className="cijfers">
              {periodeNl(row.geldigVan, row.geldigTot)}
              <br />
              <span className="zacht">
                {AFWEZIGHEID_SOORTEN.labels[row.soort]} · {row.percentage} % ·{' '}
                {AFWEZIGHEID_STATUSSEN.labels[row.status].toLowerCase()}
              </span>
            </span>
            <span className="rijtjes__knoppen">
              <Button size="small" onClick={() => onSelect(row)} aria-label={`Wijzigen: ${naam}`}>
                Wijzigen
              </Button>
              <Button
                size="small"
                appearance="subtle"
                onClick={() => onRemove(row.id)}
                aria-label={`Verwijderen: ${naam}`}
              >
                Verwijderen
              </Button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
