import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Dialog } from '../../../components/dialog/dialog.tsx';
import { CheckField, TextField } from '../../../components/field/field.tsx';
import { Picker } from '../../../components/field/picker.tsx';
import { useOnthouden } from '../../../lib/remember.ts';
import { DEFAULT_COLUMNS, LIST_FIELDS } from './list-fields.ts';
import { DEFAULT, type ListDisplay, readSaved, type SavedDisplay } from './list-state.ts';

type Props = { readonly weergave: ListDisplay; readonly onSelect: (display: ListDisplay) => void };

const NO: readonly SavedDisplay[] = [];

function keyOf({ filters, kolommen, sortering }: ListDisplay): string {
  return JSON.stringify([{ ...filters, zoek: '' }, [...kolommen].sort(), sortering]);
}

/** Saved views and the columns of the list. */
export function DisplayChoice({ weergave, onSelect }: Props) {
  const [saved, setSaved] = useOnthouden('medewerkers.weergaven', NO, readSaved);
  const [open, setOpen] = useState<'kolommen' | 'bewaren' | null>(null);
  const current = keyOf(weergave);
  const selected = saved.find((een) => keyOf(een) === current);
  const waarde = selected?.naam ?? (keyOf(DEFAULT) === current ? '' : ' eigen');
  const choices = [
    { waarde: '', label: 'standaard' },
    ...saved.map(({ naam }) => ({ waarde: naam, label: naam })),
    ...(waarde === ' eigen' ? [{ waarde, label: 'aangepast' }] : []),
  ];
  return (
    <>
      <Picker
        naam="Weergave"
        waarde={waarde}
        keuzes={choices}
        onSelect={(naam) =>
          onSelect(naam === '' ? DEFAULT : (saved.find((een) => een.naam === naam) ?? weergave))
        }
      />
      <Button size="small" onClick={() => setOpen('kolommen')}>
        Kolommen…
      </Button>
      {selected === undefined ? (
        <Button size="small" onClick={() => setOpen('bewaren')}>
          Weergave bewaren…
        </Button>
      ) : (
        <Button size="small" onClick={() => setSaved(saved.filter((een) => een !== selected))}>
          Weergave verwijderen
        </Button>
      )}
      {open === 'kolommen' ? (
        <ColumnsDialog
          kolommen={weergave.kolommen}
          onSelect={(kolommen) => onSelect({ ...weergave, kolommen })}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open === 'bewaren' ? (
        <SaveDialog
          bezet={saved.map(({ naam }) => naam)}
          onSave={(naam) => {
            setSaved([...saved, { ...weergave, filters: { ...weergave.filters, zoek: '' }, naam }]);
            setOpen(null);
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  );
}

type ColumnsProps = {
  readonly kolommen: readonly string[];
  readonly onSelect: (columns: readonly string[]) => void;
  readonly onClose: () => void;
};

function ColumnsDialog({ kolommen, onSelect, onClose }: ColumnsProps) {
  const set = (key: string, aan: boolean) =>
    onSelect(aan ? [...kolommen, key] : kolommen.filter((column) => column !== key));
  return (
    <Dialog
      titel="Kolommen"
      onClose={onClose}
      onSubmit={onClose}
      knoppen={
        <>
          <Button appearance="primary" type="submit">
            Klaar
          </Button>
          <Button onClick={() => onSelect(DEFAULT_COLUMNS)}>Standaardkolommen</Button>
        </>
      }
    >
      <p className="zacht">De naam staat er altijd bij. Wat u aanvinkt, ziet u meteen in de lijst.</p>
      <div className="kolomkeuze">
        {LIST_FIELDS.filter((field) => field.sleutel !== 'naam').map((field) => (
          <CheckField
            key={field.sleutel}
            label={field.kop}
            waarde={kolommen.includes(field.sleutel)}
            onChange={(aan) => set(field.sleutel, aan)}
          />
        ))}
      </div>
    </Dialog>
  );
}

type BewaarProps = {
  readonly bezet: readonly string[];
  readonly onSave: (naam: string) => void;
  readonly onClose: () => void;
};

function SaveDialog({ bezet, onSave, onClose }: BewaarProps) {
  const [naam, setNaam] = useState('');
  const [toonFault, setToonFault] = useState(false);
  const kort = naam.trim();
  const fault = kort === '' ? 'Vul een naam in.' : bezet.includes(kort) ? 'Deze naam bestaat al.' : undefined;
  const submit = () => {
    setToonFault(true);
    if (fault === undefined) onSave(kort);
  };
  return (
    <Dialog
      titel="Weergave bewaren"
      onClose={onClose}
      onSubmit={submit}
      knoppen={
        <>
          <Button appearance="primary" type="submit">
            Bewaren
          </Button>
          <Button onClick={onClose}>Annuleren</Button>
        </>
      }
    >
      <TextField
        label="Naam van de weergave"
        hint="Filters, kolommen en volgorde worden op deze computer bewaard; de zoektekst niet."
        verplicht
        waarde={naam}
        onChange={setNaam}
        maxLengte={40}
        melding={toonFault ? fault : undefined}
      />
    </Dialog>
  );
}
