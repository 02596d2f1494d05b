import { useState } from 'react';
import type { Persoon } from '../../../../shared/contract/medewerkers.ts';
import { REGISTRATIE_SOORTEN, type RegistratieSoort } from '../../../../shared/domain/planning/lijsten.ts';
import { skjErnst, skjTekst } from '../../../../shared/domain/registratie/skj.ts';
import { datumNl, plusDagen } from '../../../../shared/domain/tijd/datum.ts';
import { VormDialoog } from '../../../components/dialoog/vorm-dialoog.tsx';
import { RijenDeel } from '../../../components/tabel/rijen-deel.tsx';
import { DatumVeld } from '../../../components/veld/datum-veld.tsx';
import { KeuzeVeld, TekstVeld } from '../../../components/veld/veld.tsx';
import { useRijVorm } from '../../../data/vorm.ts';
import { medewerkerOpdrachten } from '../medewerkers.queries.ts';

type Registratie = Persoon['registraties'][number];
type Props = { readonly persoon: Persoon; readonly vandaag: string };

function signaalTekst({ dagen, signaal }: Registratie): string {
  if (dagen <= 0) return 'verlopen';
  const nog = `nog ${String(dagen)} ${dagen === 1 ? 'dag' : 'dagen'}`;
  return signaal === null ? nog : `let op: ${nog} (binnen ${String(signaal.termijn)} dagen)`;
}

function signaalKlasse({ dagen, signaal }: Registratie): string {
  if (dagen <= 0) return 'zacht';
  return signaal === null ? '' : signaal.trap === 'laat' ? 'signaal signaal--fout' : 'signaal';
}

/** SKJ and BIG with their last day, and the signals before it. */
export function RegistratiesDeel({ persoon, vandaag }: Props) {
  return (
    <>
      {skjErnst(persoon.skj) === 'fout' ? (
        <p className="signaal signaal--fout">SKJ {skjTekst(persoon.skj)}</p>
      ) : null}
      <RijenDeel
        rijen={persoon.registraties}
        leeg="Nog geen registratie."
        koppen={['Registratie', 'Geldig t/m', 'Signaal']}
        naam={(rij) => REGISTRATIE_SOORTEN.labels[rij.soort]}
        nieuw="Nieuwe registratie…"
        cellen={(rij) => (
          <>
            <th scope="row">
              {REGISTRATIE_SOORTEN.labels[rij.soort]}
              {rij.nummer === '' ? null : <p className="zacht">nummer {rij.nummer}</p>}
            </th>
            <td className="tabel__datum">{datumNl(plusDagen(rij.verloopdatum, -1))}</td>
            <td className={signaalKlasse(rij)}>{signaalTekst(rij)}</td>
          </>
        )}
        dialoog={(rij, sluit) => <RegistratieDialoog {...{ persoon, rij, vandaag }} onSluit={sluit} />}
      />
    </>
  );
}

type DialoogProps = Props & { readonly rij: Registratie | null; readonly onSluit: () => void };

function RegistratieDialoog({ persoon, rij, vandaag, onSluit }: DialoogProps) {
  const [soort, zetSoort] = useState<RegistratieSoort>(rij?.soort ?? 'skj-jeugd-en-gezin');
  const [nummer, zetNummer] = useState(rij?.nummer ?? '');
  const [van, zetVan] = useState<string | null | undefined>(rij?.geldigVan ?? vandaag);
  const [tm, zetTm] = useState<string | null | undefined>(
    rij === null ? undefined : plusDagen(rij.verloopdatum, -1),
  );
  const vorm = useRijVorm({
    id: rij?.id ?? null,
    lees: () =>
      typeof van !== 'string' || typeof tm !== 'string'
        ? null
        : { soort, nummer, geldigVan: van, verloopdatum: plusDagen(tm, 1) },
    nieuw: [medewerkerOpdrachten.nieuweRegistratie, (invoer) => ({ medewerkerId: persoon.id, ...invoer })],
    wijzig: [medewerkerOpdrachten.wijzigRegistratie, (invoer, id) => ({ id, ...invoer })],
    verwijder: medewerkerOpdrachten.verwijderRegistratie,
    klaar: onSluit,
  });
  const { toonFouten, velden } = vorm;
  return (
    <VormDialoog
      titel={rij === null ? 'Nieuwe registratie' : 'Registratie wijzigen'}
      knop="Opslaan"
      vorm={vorm}
      onSluit={onSluit}
    >
      <KeuzeVeld
        label="Soort"
        waarde={soort}
        keuzes={REGISTRATIE_SOORTEN.options}
        onWijzig={(tekst) => zetSoort(REGISTRATIE_SOORTEN.find(tekst) ?? soort)}
        melding={velden.soort}
      />
      <TekstVeld label="Nummer" waarde={nummer} onWijzig={zetNummer} maxLengte={40} melding={velden.nummer} />
      <DatumVeld
        label="Geldig vanaf"
        verplicht
        waarde={van}
        onWijzig={zetVan}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.geldigVan}
      />
      <DatumVeld
        label="Geldig t/m"
        hint="De laatste dag waarop de registratie geldt."
        verplicht
        waarde={tm}
        onWijzig={zetTm}
        vandaag={vandaag}
        toonFouten={toonFouten}
        melding={velden.verloopdatum}
      />
    </VormDialoog>
  );
}
