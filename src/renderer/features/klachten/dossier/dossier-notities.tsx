import { Button } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { TekstVeld } from '../../../components/veld/veld.tsx';
import { momentTekst } from '../../../lib/moment.ts';
import { Blok } from '../basis/blok.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import { klachtenOpdrachten, useDossierOpdracht } from '../basis/klachten.queries.ts';

/** Internal notes on the handling. */
export function Notities({ dossier, vandaag }: DossierProps) {
  const [tekst, zetTekst] = useState('');
  const { voerUit, bezig, velden, wisFouten } = useDossierOpdracht(klachtenOpdrachten.voegNotitieToe);
  const weg = useDossierOpdracht(klachtenOpdrachten.verwijderNotitie, { formulier: false });
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const uitslag = await voerUit({ id: dossier.id, tekst });
    if (uitslag.soort === 'ok') zetTekst('');
  };
  return (
    <Blok titel="Notities">
      <ul className="klacht-rijen">
        {dossier.notities.map((notitie) => (
          <li key={notitie.id}>
            <span className="klacht-tekst">
              {notitie.tekst}
              <span className="klacht-onder zacht cijfers">
                {notitie.door}, {momentTekst(notitie.vastgelegdOp, vandaag)}
              </span>
            </span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Notitie van ${notitie.door}, ${momentTekst(notitie.vastgelegdOp, vandaag)} weghalen`}
              onClick={() => void weg.voerUit({ id: dossier.id, notitieId: notitie.id })}
            >
              Weghalen
            </Button>
          </li>
        ))}
      </ul>
      <form className="klacht-vorm" noValidate onSubmit={(gebeurtenis) => void verstuur(gebeurtenis)}>
        <TekstVeld
          label="Nieuwe notitie"
          hint="Geen cliëntgegevens, tenzij het echt nodig is."
          regels={2}
          maxLengte={5000}
          waarde={tekst}
          onWijzig={(nieuw) => {
            zetTekst(nieuw);
            wisFouten();
          }}
          melding={velden.tekst}
        />
        <div>
          <Button type="submit" disabledFocusable={bezig}>
            Notitie toevoegen
          </Button>
        </div>
      </form>
    </Blok>
  );
}
