import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '../../components/dialog/dialog.tsx';
import { Notice } from '../../components/toestand.tsx';
import { showMessage } from '../../lib/messages.ts';
import { momentText } from '../../lib/moment.ts';
import { leesFout } from '../../lib/report-error.ts';
import { restoredText } from './copy-text.ts';
import { type AskedFields, KeyFields, nextFields } from './key-fields.tsx';
import { type Copy, copyCalls, copyQueries } from './kopieen.queries.ts';

type Props = {
  readonly copy: Copy;
  readonly vandaag: string;
  readonly open: boolean;
  /** Number of the last change, where it is known without opening. */
  readonly laatsteOpdracht: number | null;
  readonly onClose: () => void;
};

function useRestore({ bestand, waar }: Copy, wanneer: string, onClose: () => void) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [velden, setFields] = useState<AskedFields>({});
  const restore = async (typed: { readonly wachtzin: string | null; readonly sleutel: string | null }) => {
    setBusy(true);
    setFault(null);
    try {
      const { opzij } = await copyCalls.restore({ bestand, waar, ...typed });
      showMessage({ soort: 'goed', tekst: restoredText(wanneer, opzij) });
      onClose();
    } catch (cause) {
      const said = leesFout(cause);
      if (said.velden.length === 0) {
        setFault(said.tekst);
        showMessage({ soort: 'fout', tekst: said.tekst });
      }
      setFields((before) => nextFields(before, said.velden));
    }
    setBusy(false);
  };
  return { busy, fault, velden, restore };
}

/** Asks once, showing what was done since; the answer comes in the message bar, also when another screen follows. */
export function TerugzetDialog({ copy, vandaag, open, laatsteOpdracht, onClose }: Props) {
  const wanneer = momentText(copy.moment, vandaag);
  const [wachtzin, setWachtzin] = useState('');
  const [key, setKey] = useState('');
  const { busy, fault, velden, restore } = useRestore(copy, wanneer, onClose);
  const send = () =>
    void restore({
      wachtzin: velden.wachtzin === undefined || wachtzin === '' ? null : wachtzin,
      sleutel: velden.sleutel === undefined || key.trim() === '' ? null : key,
    });
  return (
    <Dialog
      titel="Kopie terugzetten"
      onClose={onClose}
      onSubmit={send}
      knoppen={
        <>
          <Button appearance="primary" type="submit" disabled={busy}>
            Terugzetten
          </Button>
          <Button onClick={onClose} disabled={busy}>
            Annuleren
          </Button>
        </>
      }
    >
      <p>
        De administratie wordt weer zoals op <strong>{wanneer}</strong>. Wat er nu staat, gaat niet verloren:
        dat wordt eerst opzij gezet, in dezelfde map.
      </p>
      {open ? <Since copy={copy} /> : <SinceCount {...{ copy, vandaag, laatsteOpdracht }} />}
      <KeyFields {...{ velden, wachtzin }} sleutel={key} onSleutel={setKey} onWachtzin={setWachtzin} />
      {fault === null ? null : <Notice soort="fout">{fault}</Notice>}
    </Dialog>
  );
}

/** What goes, where the administratie itself does not open: which changes that are, as far as they can be read. */
function SinceCount({ copy, vandaag, laatsteOpdracht }: Pick<Props, 'copy' | 'vandaag' | 'laatsteOpdracht'>) {
  const saved = useQuery(copyQueries.saved(copy));
  if (laatsteOpdracht === null) return null;
  const total = laatsteOpdracht - copy.laatsteOpdracht;
  if (total <= 0) return <p>Sinds deze kopie is er niets gewijzigd.</p>;
  const what = total === 1 ? 'is 1 wijziging' : `zijn ${total.toLocaleString('nl-NL')} wijzigingen`;
  const lines = saved.data?.regels ?? [];
  return (
    <>
      <p>Sinds deze kopie {what} opgeslagen. Die staan er na het terugzetten niet in.</p>
      {saved.isPending ? <p className="zacht">Het bestand wordt gelezen…</p> : null}
      {lines.length === 0 ? null : (
        <ul className="kopieen__lijst" aria-label="Wijzigingen na deze kopie">
          {lines.map(({ moment, gebruiker, label }) => (
            <li key={`${moment} ${label}`}>
              {label}{' '}
              <span className="zacht cijfers">
                ({momentText(moment, vandaag)}, {gebruiker})
              </span>
            </li>
          ))}
        </ul>
      )}
      {saved.isPending || lines.length >= total ? null : (
        <p className="zacht">{unreadText(total - lines.length, lines.length)}</p>
      )}
    </>
  );
}

function unreadText(missing: number, read: number): string {
  if (read === 0) return 'Welke dat zijn, is in het bestand niet meer te lezen.';
  return missing === 1
    ? 'Eén andere is te oud voor deze lijst of niet meer te lezen.'
    : `${missing.toLocaleString('nl-NL')} andere zijn te oud voor deze lijst of niet meer te lezen.`;
}

function Since({ copy }: { readonly copy: Copy }) {
  const since = useQuery(copyQueries.since(copy.laatsteOpdracht)).data;
  if (since === undefined) return null;
  if (since.totaal === 0) return <p>Sinds deze kopie is er niets gewijzigd.</p>;
  const meer = since.totaal - since.regels.length;
  return (
    <>
      <p>Dit is sindsdien gewijzigd en staat er na het terugzetten niet in:</p>
      <ul className="kopieen__lijst">
        {since.regels.map((line) => (
          <li key={line.id}>{line.label}</li>
        ))}
        {meer > 0 ? <li>en nog {meer.toLocaleString('nl-NL')} eerdere</li> : null}
      </ul>
    </>
  );
}
