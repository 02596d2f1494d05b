import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { OrganisatieBeeld } from '../../../shared/contract/organisaties.ts';
import { periodeNl } from '../../../shared/domain/datum.ts';
import { DatumVeld } from '../../components/datum-veld.tsx';
import { TekstVeld } from '../../components/veld.tsx';
import { VormDialoog } from '../../components/vorm-dialoog.tsx';
import { useOpdracht } from '../../lib/opdracht.ts';
import { organisatieOpdrachten } from './organisaties.queries.ts';

type Props = { readonly beeld: OrganisatieBeeld; readonly vandaag: string };

/** The names through the years, and other spellings that find this organisation. */
export function NamenDeel({ beeld, vandaag }: Props) {
  const [open, zetOpen] = useState<'naam' | 'alias' | null>(null);
  const weg = useOpdracht(organisatieOpdrachten.verwijderAlias, { formulier: false });
  return (
    <>
      <table className="tabel">
        <tbody>
          {beeld.namen.map((naam) => (
            <tr key={naam.id}>
              <th scope="row">{naam.naam}</th>
              <td className="cijfers">{periodeNl(naam.geldigVan, naam.geldigTot)}</td>
              <td />
            </tr>
          ))}
          {beeld.aliassen.map((alias) => (
            <tr key={alias.id}>
              <th scope="row">{alias.naam}</th>
              <td>andere schrijfwijze</td>
              <td className="tabel__actie">
                <Button
                  size="small"
                  disabledFocusable={weg.bezig}
                  aria-label={`Schrijfwijze ${alias.naam} verwijderen`}
                  onClick={() => void weg.voerUit({ id: alias.id })}
                >
                  Verwijderen
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="rij-acties">
        <Button size="small" onClick={() => zetOpen('naam')}>
          Nieuwe naam vanaf…
        </Button>
        <Button size="small" onClick={() => zetOpen('alias')}>
          Andere schrijfwijze…
        </Button>
      </div>
      {open === 'naam' ? <NaamDialoog {...{ beeld, vandaag }} onSluit={() => zetOpen(null)} /> : null}
      {open === 'alias' ? <AliasDialoog id={beeld.regel.id} onSluit={() => zetOpen(null)} /> : null}
    </>
  );
}

function NaamDialoog({ beeld, vandaag, onSluit }: Props & { readonly onSluit: () => void }) {
  const [naam, zetNaam] = useState('');
  const [van, zetVan] = useState<string | null | undefined>(vandaag);
  const [toonFouten, zetToonFouten] = useState(false);
  const { voerUit, bezig, velden } = useOpdracht(organisatieOpdrachten.hernoem);
  const verstuur = async () => {
    zetToonFouten(true);
    if (naam.trim() === '' || typeof van !== 'string') return;
    if ((await voerUit({ id: beeld.regel.id, naam, van })).soort === 'ok') onSluit();
  };
  const leeg = toonFouten && naam.trim() === '' ? 'Vul een naam in voor de organisatie.' : undefined;
  return (
    <VormDialoog
      titel={`Nieuwe naam voor ${beeld.regel.naam}`}
      knop="Opslaan"
      bezig={bezig}
      onVerstuur={() => void verstuur()}
      onSluit={onSluit}
    >
      <TekstVeld
        label="Nieuwe naam"
        verplicht
        waarde={naam}
        onWijzig={zetNaam}
        maxLengte={80}
        melding={velden.naam ?? leeg}
      />
      <DatumVeld
        label="Vanaf"
        hint="Overzichten van daarvoor houden de oude naam."
        verplicht
        waarde={van}
        onWijzig={zetVan}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.van}
      />
    </VormDialoog>
  );
}

function AliasDialoog({ id, onSluit }: { readonly id: string; readonly onSluit: () => void }) {
  const [naam, zetNaam] = useState('');
  const { voerUit, bezig, velden } = useOpdracht(organisatieOpdrachten.nieuweAlias);
  const verstuur = async () => {
    if ((await voerUit({ organisatieId: id, naam })).soort === 'ok') onSluit();
  };
  return (
    <VormDialoog
      titel="Andere schrijfwijze"
      knop="Opslaan"
      bezig={bezig}
      onVerstuur={() => void verstuur()}
      onSluit={onSluit}
    >
      <TekstVeld
        label="Schrijfwijze"
        hint="Zoeken en importeren herkennen de organisatie ook onder deze naam."
        verplicht
        waarde={naam}
        onWijzig={zetNaam}
        maxLengte={80}
        melding={velden.naam}
      />
    </VormDialoog>
  );
}
