import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import {
  AFWEZIGHEID_SOORTEN,
  AFWEZIGHEID_STATUSSEN,
  type AfwezigheidSoort,
} from '../../../../shared/domain/planning/lists.ts';
import type { Afwezigheid, RecordedAfwezigheid } from '../../../../shared/domain/planning/planning.ts';
import { dagAfter, lastDagBefore, periodeNl, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { ChoiceField, NumberField } from '../../../components/field/field.tsx';
import { type Fields, useRowForm } from '../../../data/form.ts';
import { useOpdracht } from '../../../data/opdracht.ts';
import { capaciteitOpdrachten } from '../edit/capaciteit.queries.ts';
import { begonBewerking } from '../edit/meting.ts';
import type { Afwezig } from '../edit/proef.ts';
import { GevolgBox } from './gevolg-box.tsx';
import { PanelForm } from './panel-form.tsx';
import { PersoonHeader } from './panel-header.tsx';
import { closeAfter, type PanelProps } from './panel-types.ts';
import { type Periode, PeriodeFields } from './periode-fields.tsx';

/** Absence of which this reader may see what it is for. */
const isZichtbaar = (row: Afwezigheid): row is RecordedAfwezigheid => row.soort !== null;

type Filled = Periode & {
  readonly soort: AfwezigheidSoort;
  readonly percentage: number | undefined;
  readonly status: Afwezigheid['status'];
};

function newForm(van: string): Filled {
  return { soort: 'verlof', percentage: 100, status: 'akkoord', van, tm: plusDagen(van, 6) };
}

function formOf({ soort, percentage, status, geldigVan, geldigTot }: RecordedAfwezigheid): Filled {
  return { soort, percentage, status, van: geldigVan, tm: lastDagBefore(geldigTot) };
}

function readForm({ soort, status, percentage, van, tm }: Filled) {
  if (percentage === undefined || van === undefined || tm === undefined) return null;
  if (tm !== null && tm < van) return null;
  return { soort, status, percentage, van, tot: dagAfter(tm) };
}

/** The change the form stands for, or null while something is missing. */
function vraagOf(filled: Filled, id: string | null, medewerkerIds: readonly string[]): Afwezig | null {
  const parsed = readForm(filled);
  if (parsed === null) return null;
  const { van, tot, ...rij } = parsed;
  return { soort: 'afwezig', id, medewerkerIds, rij, van, tot };
}

function begin<T>(input: T): T {
  begonBewerking();
  return input;
}

/** What is usual first. */
const STATUSSEN = AFWEZIGHEID_STATUSSEN.options.toReversed();

/** Absence of one or more people: add, change and remove. */
export function AfwezigheidPanel(props: PanelProps<'afwezigheid'>) {
  const { model, stand, rekenwijze, report, onClose } = props;
  const { gegevens, opzoek } = model;
  const [id, setId] = useState<string | null>(null);
  const { set, ...form } = useRowForm({
    id,
    begin: () => newForm(stand.van),
    read: readForm,
    nieuw: [
      capaciteitOpdrachten.legAfwezigheidVast(),
      (input) => begin({ medewerkerIds: [...stand.medewerkerIds], ...input }),
    ],
    wijzig: [capaciteitOpdrachten.wijzigAfwezigheid(), (input, row) => begin({ id: row, ...input })],
    verwijder: capaciteitOpdrachten.verwijderAfwezigheid(),
    done: closeAfter(props),
  });
  const { medewerkerIds } = stand;
  const { waarden } = form;
  const vraag = useMemo(() => vraagOf(waarden, id, medewerkerIds), [waarden, id, medewerkerIds]);
  const verwijder = useOpdracht(capaciteitOpdrachten.verwijderAfwezigheid(), { formulier: false });
  const personen = stand.medewerkerIds.map((medewerkerId) => ({
    medewerkerId,
    organisatieId: gegevens.detacheringen.find((d) => d.medewerkerId === medewerkerId)?.organisatieId ?? '',
  }));
  const select = (row: RecordedAfwezigheid | null) => {
    setId(row === null ? null : row.id);
    set(row === null ? newForm(stand.van) : formOf(row));
  };
  const remove = async (row: string) => {
    const result = await verwijder.run({ id: row });
    if (result.soort === 'ok') report(result.opdracht);
    if (id === row) select(null);
  };
  return (
    <PanelForm
      form={form}
      knop={id === null ? 'Vastleggen' : 'Wijzigen'}
      knoppen={id === null ? undefined : <Button onClick={() => select(null)}>Nieuwe invoeren</Button>}
      onClose={onClose}
    >
      <PersoonHeader personen={personen} opzoek={opzoek} />
      <Bestaand {...{ stand, id, gegevens }} onSelect={select} onRemove={(row) => void remove(row)} />
      <h3>{id === null ? 'Nieuwe afwezigheid' : 'Afwezigheid wijzigen'}</h3>
      <AfwezigheidFields {...form} />
      <GevolgBox vraag={vraag} {...{ model, rekenwijze }} />
    </PanelForm>
  );
}

function AfwezigheidFields({ veld }: Pick<Fields<Filled>, 'veld'>) {
  return (
    <>
      <ChoiceField
        label="Soort"
        keuzes={AFWEZIGHEID_SOORTEN.options}
        hint="Schrijf nergens een medische reden."
        eerste
        {...veld('soort')}
      />
      <NumberField label="Deel van de werktijd" eenheid="%" min={1} max={100} {...veld('percentage')} />
      <PeriodeFields van={veld('van')} tm={veld('tm', 'tot')} leeg="nog niet bekend" />
      <ChoiceField
        label="Status"
        keuzes={STATUSSEN}
        hint="Alleen afwezigheid met akkoord telt mee in de cijfers."
        {...veld('status')}
      />
    </>
  );
}

type BestaandProps = {
  readonly stand: PanelProps<'afwezigheid'>['stand'];
  /** Which one is being changed. */
  readonly id: string | null;
  readonly gegevens: PanelProps<'afwezigheid'>['model']['gegevens'];
  readonly onSelect: (row: RecordedAfwezigheid) => void;
  readonly onRemove: (id: string) => void;
};

/** What is recorded of one person, newest first. */
function Bestaand({ stand, id, gegevens, onSelect, onRemove }: BestaandProps) {
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
          <li key={row.id} aria-current={row.id === id}>
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
