import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { GEBRUIKER_ROLLEN, type GebruikerRol } from '../../../shared/domain/gebruiker/rol.ts';
import { Dialog } from '../../components/dialog/dialog.tsx';
import { TextField } from '../../components/field/field.tsx';
import { Notice } from '../../components/toestand.tsx';
import { showMessage } from '../../lib/messages.ts';
import { leesFout } from '../../lib/report-error.ts';
import { checkNewWachtzin, EMPTY_WACHTZIN, NewWachtzinFields } from '../../parts/wachtzin/new-wachtzin.tsx';
import { toegangCalls } from './gebruikers.queries.ts';

type Props = {
  readonly naam: string;
  readonly rollen: readonly GebruikerRol[];
  /** In the demo nobody has a passphrase. */
  readonly demo: boolean;
  /** On a server a beheerder gives a new start passphrase. */
  readonly shared: boolean;
  readonly onClose: () => void;
};

/** Who is signed in, and what they do about that themselves: lock, and another passphrase. */
export function OwnDialog({ naam, rollen, demo, shared, onClose }: Props) {
  const [changes, setChanges] = useState(false);
  if (changes) return <ChangeWachtzin naam={naam} onClose={onClose} />;
  const roles = rollen.map((rol) => GEBRUIKER_ROLLEN.labels[rol].toLowerCase());
  const lock = () => {
    onClose();
    void toegangCalls.vergrendel();
  };
  return (
    <Dialog
      titel={`U bent ${naam}`}
      onClose={onClose}
      onSubmit={lock}
      knoppen={
        <>
          <Button appearance="primary" type="submit">
            Vergrendelen (Ctrl+L)
          </Button>
          {demo || shared ? null : <Button onClick={() => setChanges(true)}>Wachtzin wijzigen…</Button>}
          <Button onClick={onClose}>Sluiten</Button>
        </>
      }
    >
      <p>
        {roles.length === 0
          ? 'U hebt geen rol. Vraag een beheerder.'
          : `Uw rollen: ${new Intl.ListFormat('nl').format(roles)}.`}
      </p>
      <p className="zacht">
        Vergrendelen verbergt alles; uw werk blijft staan. Is iemand anders aan de beurt? Vergrendel, en laat
        die zich aanmelden.
      </p>
      {shared ? (
        <p className="zacht">
          Vergrendelen meldt u ook af bij de server. Een andere wachtzin? Vraag een beheerder om een nieuwe
          startwachtzin.
        </p>
      ) : null}
    </Dialog>
  );
}

function ChangeWachtzin({ naam, onClose }: Pick<Props, 'naam' | 'onClose'>) {
  const [oud, setOud] = useState('');
  const [typed, setTyped] = useState(EMPTY_WACHTZIN);
  const [showErrors, setShowErrors] = useState(false);
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [fault, setFault] = useState<string | null>(null);
  const save = async () => {
    setShowErrors(true);
    if (Object.keys(checkNewWachtzin(typed)).length > 0) return;
    setBusy(true);
    setFaults({});
    setFault(null);
    try {
      await toegangCalls.wijzigWachtzin(oud === '' ? null : oud, typed.wachtzin);
      showMessage({ soort: 'goed', tekst: 'Uw wachtzin is gewijzigd.' });
      onClose();
      return;
    } catch (cause) {
      const { velden, tekst } = leesFout(cause);
      if (velden.length === 0) setFault(tekst);
      else setFaults(Object.fromEntries(velden.map(({ veld, melding }) => [veld, melding])));
    }
    setBusy(false);
  };
  return (
    <Dialog
      titel={`Wachtzin van ${naam} wijzigen`}
      onClose={onClose}
      onSubmit={() => void save()}
      knoppen={
        <>
          <Button appearance="primary" type="submit" disabledFocusable={busy}>
            Wachtzin wijzigen
          </Button>
          <Button onClick={onClose}>Annuleren</Button>
        </>
      }
    >
      {fault === null ? null : <Notice soort="fout">{fault}</Notice>}
      <TextField
        label="Wachtzin van nu"
        geheim
        waarde={oud}
        onChange={setOud}
        melding={faults.wachtzinNu}
        hint="Leeg als u nog geen eigen wachtzin hebt."
      />
      <NewWachtzinFields {...{ typed, showErrors }} onChange={setTyped} melding={faults.wachtzin} />
    </Dialog>
  );
}
