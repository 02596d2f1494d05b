import './kopieen.css';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Dialog } from '../../components/dialog/dialog.tsx';
import { ChoiceField } from '../../components/field/field.tsx';
import { Notice } from '../../components/toestand.tsx';
import { showMessage } from '../../lib/messages.ts';
import { leesFout } from '../../lib/report-error.ts';
import { type AskedFields, KeyFields, nextFields } from './key-fields.tsx';
import { copyCalls } from './kopieen.queries.ts';

type Als = 'huidige' | 'nieuw' | 'bekijken';

const TEXT: Readonly<
  Record<Als, { readonly titel: string; readonly uitleg: string; readonly knop: string }>
> = {
  huidige: {
    titel: 'Kopie uit een bestand terugzetten',
    uitleg: 'De kopie komt in de plaats van deze administratie. Wat er nu staat, wordt eerst opzij gezet.',
    knop: 'Terugzetten',
  },
  bekijken: {
    titel: 'Kopie bekijken',
    uitleg: 'De kopie opent in een eigen venster. Daar kunt u niets wijzigen.',
    knop: 'Bekijken',
  },
  nieuw: {
    titel: 'Kopie openen',
    uitleg: 'De kopie wordt gecontroleerd en komt als eigen administratie op deze computer te staan.',
    knop: 'Openen',
  },
};

/** A button that asks for a copy anywhere, and then for what it takes to open it. */
export function CopyFromFile({ als, label }: { readonly als: Als; readonly label: string }) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const choose = () => {
    void copyCalls
      .choose()
      .then(setChosen, (cause: unknown) => showMessage({ soort: 'fout', tekst: leesFout(cause).tekst }));
  };
  return (
    <>
      <Button onClick={choose}>{label}</Button>
      {chosen === null ? null : <FileDialog als={als} {...chosen} onClose={() => setChosen(null)} />}
    </>
  );
}

type Chosen = NonNullable<Awaited<ReturnType<typeof copyCalls.choose>>>;

type Asked = {
  readonly wachtzin: string | null;
  readonly sleutel: string | null;
  readonly gebruiker: string | null;
};

/** An option of a chooser has a value that is not empty. */
const OF_NOBODY = 'niemand';
const optionOf = (id: string): string => (id === '' ? OF_NOBODY : id);
const idOf = (option: string): string => (option === OF_NOBODY ? '' : option);

function useRestoreChosen(als: Als, naam: string, onClose: () => void) {
  const [bezig, setBusy] = useState(false);
  const [fout, setFault] = useState<string | null>(null);
  /** What was asked for so far; a field that was asked for stays. */
  const [velden, setFields] = useState<AskedFields>({});
  const restore = async (vraag: Asked) => {
    setBusy(true);
    setFault(null);
    try {
      const { opzij } = await copyCalls.restoreChosen({ als, ...vraag });
      const saved = opzij === null ? '' : ` Wat er stond, is bewaard als ${opzij}.`;
      if (als !== 'bekijken') showMessage({ soort: 'goed', tekst: `${naam} is geopend.${saved}` });
      onClose();
    } catch (cause) {
      const parsed = leesFout(cause);
      if (parsed.velden.length === 0) {
        setFault(parsed.tekst);
        showMessage({ soort: 'fout', tekst: parsed.tekst });
      }
      setFields((before) => nextFields(before, parsed.velden));
    }
    setBusy(false);
  };
  return { bezig, fout, velden, restore };
}

function FileDialog({
  als,
  naam,
  mensen,
  onClose,
}: Chosen & { readonly als: Als; readonly onClose: () => void }) {
  const { titel, uitleg, knop } = TEXT[als];
  const [wachtzin, setWachtzin] = useState('');
  const [key, setKey] = useState('');
  const [wie, setWie] = useState('');
  const { bezig, fout, velden, restore } = useRestoreChosen(als, naam, onClose);
  const send = () =>
    void restore({
      wachtzin: velden.wachtzin === undefined || wachtzin === '' ? null : wachtzin,
      sleutel: velden.sleutel === undefined || key.trim() === '' ? null : key,
      gebruiker: wie === '' ? null : idOf(wie),
    });
  return (
    <Dialog
      titel={titel}
      onClose={onClose}
      onSubmit={send}
      knoppen={
        <>
          <Button appearance="primary" type="submit" disabled={bezig}>
            {knop}
          </Button>
          <Button onClick={onClose} disabled={bezig}>
            Annuleren
          </Button>
        </>
      }
    >
      <div className="kopieen__vorm">
        <p>
          Bestand: <strong>{naam}</strong>. {uitleg}
        </p>
        <KeyFields {...{ velden, wachtzin }} sleutel={key} onSleutel={setKey} onWachtzin={setWachtzin}>
          {mensen.length === 0 ? null : (
            <ChoiceField
              label="Van wie is de wachtzin?"
              waarde={wie}
              keuzes={mensen.map(({ id, naam: persoon }) => ({
                waarde: optionOf(id),
                label: persoon === '' ? 'Wachtzin van de kopie zelf' : persoon,
              }))}
              leeg="Kies een naam"
              onChange={setWie}
              melding={velden.gebruiker}
            />
          )}
        </KeyFields>
        {fout === null ? null : <Notice soort="fout">{fout}</Notice>}
      </div>
    </Dialog>
  );
}
