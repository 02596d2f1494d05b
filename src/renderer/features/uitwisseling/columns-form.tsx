import { Button, Checkbox } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { MAX_IMPORT_ROWS } from '../../../shared/contract/uitwisseling.ts';
import { columnsOntbreken } from '../../../shared/domain/import/columns.ts';
import type { Datumvolgorde } from '../../../shared/domain/import/datums.ts';
import type { ImportField } from '../../../shared/domain/import/headers.ts';
import { aantalText } from '../../../shared/domain/tekst/number.ts';
import { DatumField } from '../../components/field/datum-field.tsx';
import { Picker } from '../../components/field/picker.tsx';
import { Notice } from '../../components/toestand.tsx';
import { AndersParsed } from './anders-parsed.tsx';
import { readColumnMemory, rememberColumns } from './column-memory.ts';
import { ColumnTable } from './column-table.tsx';
import { DatumOrder } from './datum-order.tsx';
import {
  andersParsed,
  createImportregels,
  createTable,
  orderOf,
  selectField,
  sheetField,
  type Table,
} from './list-table.ts';
import type { LeesbaarSheet } from './reading/sheet.ts';
import { type Controlevraag, uitwisselingQueries } from './uitwisseling.queries.ts';

type Props = {
  /** One sheet, or several that are one list. */
  readonly bladen: readonly LeesbaarSheet[];
  readonly vandaag: string;
  readonly onCheck: (vraag: Controlevraag) => void;
  readonly onBack: () => void;
};

/** What somebody chose for the columns, over what was recognised and remembered. */
function useColumns({
  bladen,
  organisatieId,
}: {
  readonly bladen: readonly LeesbaarSheet[];
  readonly organisatieId: string;
}) {
  const [gekozen, setSelected] = useState<ReadonlyMap<number, ImportField | null>>(new Map());
  const tabel = useMemo(
    () => createTable(bladen, readColumnMemory(organisatieId === '' ? null : organisatieId)),
    [bladen, organisatieId],
  );
  return {
    tabel,
    gekozen,
    kies: (column: number, field: ImportField | null) => setSelected(new Map(gekozen).set(column, field)),
  };
}

type Choices = {
  readonly organisaties: readonly { readonly id: string; readonly naam: string }[];
  readonly functies: readonly { readonly id: string; readonly naam: string }[];
  readonly teams: readonly { readonly id: string; readonly naam: string }[];
};

function fieldsOf(
  table: Table,
  selected: ReadonlyMap<number, ImportField | null>,
  choices: Choices | undefined,
): (ImportField | null)[] {
  const { herkend, bladKolom } = table;
  let fields = [...herkend.velden];
  if (bladKolom !== null && choices !== undefined) {
    const namen = (list: Choices['teams']) => list.map(({ naam }) => naam);
    fields[bladKolom] = sheetField(table, fields, {
      teams: namen(choices.teams),
      organisaties: namen(choices.organisaties),
    });
  }
  for (const [column, field] of selected) fields = selectField(fields, column, field);
  return fields;
}

/** The columns of one list: what is recognised can be corrected, and what is missing can be chosen for all lines. */
export function ColumnsForm({ bladen, vandaag, onCheck, onBack }: Props) {
  const [ookHidden, setAlsoHidden] = useState(false);
  const [peildatum, setPeildatum] = useState<string | null | undefined>(vandaag);
  const [organisatieId, setOrganisatie] = useState('');
  const [functieId, setFunctie] = useState('');
  const [selectedOrder, setOrder] = useState<Datumvolgorde | null>(null);
  const { tabel, gekozen, kies } = useColumns({ bladen, organisatieId });
  const choices = useQuery({
    ...uitwisselingQueries.keuzes(peildatum ?? vandaag),
    placeholderData: keepPreviousData,
  }).data;
  const velden = useMemo(
    () => (tabel === null ? [] : fieldsOf(tabel, gekozen, choices)),
    [tabel, gekozen, choices],
  );
  const regels = useMemo(
    () => (tabel?.regels ?? []).filter(({ verborgen }) => ookHidden || !verborgen),
    [tabel, ookHidden],
  );
  const found = useMemo(() => orderOf(regels, velden), [regels, velden]);
  const anders = useMemo(() => (tabel === null ? [] : andersParsed({ ...tabel, regels })), [tabel, regels]);
  if (tabel === null) return null;
  const { herkend } = tabel;
  const hidden = tabel.regels.filter((line) => line.verborgen).length;
  const teVeel =
    regels.length > MAX_IMPORT_ROWS ? 'De lijst heeft meer dan 50.000 regels. Splits de lijst.' : null;
  const mist = teVeel ?? columnsOntbreken(velden, organisatieId !== '');
  const datums = selectedOrder ?? found.volgorde;
  const check = () => {
    if (!peildatum) return;
    const organisatie = organisatieId === '' ? null : organisatieId;
    rememberColumns(organisatie, herkend.koppen, gekozen);
    onCheck({
      ...{ peildatum, velden, datums },
      organisatieId: organisatie,
      functieId: functieId === '' ? null : functieId,
      regels: createImportregels(regels, velden, datums),
    });
  };
  return (
    <>
      <div className="lijstbalk">
        <DatumField
          label="Wijzigingen gaan in op"
          waarde={peildatum}
          vandaag={vandaag}
          onChange={setPeildatum}
        />
        <Picker
          naam="Organisatie als die niet in de regel staat"
          waarde={organisatieId}
          keuzes={options('geen', choices?.organisaties)}
          onSelect={setOrganisatie}
        />
        <Picker
          naam="Functie als die niet in de regel staat"
          waarde={functieId}
          keuzes={options('geen', choices?.functies)}
          onSelect={setFunctie}
        />
      </div>
      <DatumOrder gevonden={found} gekozen={selectedOrder} onSelect={setOrder} />
      <p className="zacht">
        {herkend.kopregel < 0
          ? 'Er zijn geen kolomkoppen gevonden. Wijs zelf aan wat in elke kolom staat.'
          : `De kolomkoppen staan op regel ${herkend.kopregel + 1}. Controleer of elke kolom goed is herkend.`}
      </p>
      <AndersParsed teksten={anders} />
      <Hidden aantal={hidden} mee={ookHidden} onSelect={setAlsoHidden} />
      <ColumnTable
        koppen={herkend.koppen}
        hiddenColumns={tabel.hiddenColumns}
        {...{ velden, regels }}
        onSelect={kies}
      />
      {mist === null ? null : <Notice soort="let-op">{mist}</Notice>}
      <div className="import__knoppen">
        <Button appearance="primary" disabled={mist !== null || !peildatum} onClick={check}>
          Lijst controleren
        </Button>
        <Button onClick={onBack}>Een andere lijst kiezen</Button>
      </div>
    </>
  );
}

type HiddenProps = {
  readonly aantal: number;
  readonly mee: boolean;
  readonly onSelect: (mee: boolean) => void;
};

/** Rows that the sender does not see in Excel are left out, and that is said. */
function Hidden({ aantal, mee, onSelect }: HiddenProps) {
  if (aantal === 0) return null;
  const lines = aantal === 1 ? 'de regel' : `de ${aantalText(aantal)} regels`;
  return (
    <Checkbox
      checked={mee}
      label={`Ook ${lines} meenemen die in Excel verborgen of weggefilterd ${aantal === 1 ? 'is' : 'zijn'}`}
      onChange={(_, data) => onSelect(data.checked === true)}
    />
  );
}

/** The choices of core for lines that do not say everything. */
const options = (empty: string, list: readonly { readonly id: string; readonly naam: string }[] = []) => [
  { waarde: '', label: empty },
  ...list.map(({ id, naam }) => ({ waarde: id, label: naam })),
];
