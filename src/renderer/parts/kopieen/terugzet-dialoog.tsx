import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialoog } from '../../components/dialoog/dialoog.tsx';
import { Melding } from '../../components/toestand.tsx';
import { toonMelding } from '../../lib/meldingen.ts';
import { momentTekst } from '../../lib/moment.ts';
import { leesFout } from '../../lib/report-error.ts';
import { restoredText } from './kopie-tekst.ts';
import { type Copy, copyCalls, copyQueries } from './kopieen.queries.ts';

type Props = {
  readonly copy: Copy;
  readonly vandaag: string;
  readonly open: boolean;
  readonly onClose: () => void;
};

/** Asks once, showing what was done since; the answer comes in the message bar, also when another screen follows. */
export function TerugzetDialoog({ copy, vandaag, open, onClose }: Props) {
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<string | null>(null);
  const wanneer = momentTekst(copy.moment, vandaag);
  const restore = async () => {
    setBezig(true);
    setFout(null);
    try {
      const { opzij } = await copyCalls.restore({ bestand: copy.bestand, waar: copy.waar });
      toonMelding({ soort: 'goed', tekst: restoredText(wanneer, opzij) });
      onClose();
    } catch (oorzaak) {
      const { tekst, velden } = leesFout(oorzaak);
      const melding = velden[0]?.melding ?? tekst;
      setFout(melding);
      toonMelding({ soort: 'fout', tekst: melding });
    }
    setBezig(false);
  };
  return (
    <Dialoog
      titel="Kopie terugzetten"
      onSluit={onClose}
      onVerstuur={() => void restore()}
      knoppen={
        <>
          <Button appearance="primary" type="submit" disabled={bezig}>
            Terugzetten
          </Button>
          <Button onClick={onClose} disabled={bezig}>
            Annuleren
          </Button>
        </>
      }
    >
      <p>
        De administratie wordt weer zoals op <strong>{wanneer}</strong>. Wat er nu staat, gaat niet verloren:
        dat wordt eerst opzij gezet, in dezelfde map.
      </p>
      {open ? <Since copy={copy} /> : null}
      {fout === null ? null : <Melding soort="fout">{fout}</Melding>}
    </Dialoog>
  );
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
        {since.regels.map((regel) => (
          <li key={regel.id}>{regel.label}</li>
        ))}
        {meer > 0 ? <li>en nog {meer.toLocaleString('nl-NL')} eerdere</li> : null}
      </ul>
    </>
  );
}
