import { useState } from 'react';
import {
  KLACHT_KANALEN,
  KLACHT_REGELINGEN,
  KLACHT_VORMEN,
} from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { VormDialoog } from '../../../components/dialoog/vorm-dialoog.tsx';
import { DatumVeld } from '../../../components/veld/datum-veld.tsx';
import { KeuzeVeld, TekstVeld, VinkVeld } from '../../../components/veld/veld.tsx';
import type { DossierProps } from '../basis/dossier-props.ts';
import { klachtenOpdrachten, useDossierVorm } from '../basis/klachten.queries.ts';
import type { DatumStand } from '../intake/intake-formulier.ts';
import { Weigeringen } from '../stap/dossier-stap-dialoog.tsx';

type Gegevens = DossierProps['dossier']['gegevens'];
type Stand = Omit<Gegevens, 'ontvangstdatum' | 'opSchriftOp' | 'datumGedraging'> & {
  readonly ontvangstdatum: DatumStand;
  readonly opSchriftOp: DatumStand;
  readonly datumGedraging: DatumStand;
};

type Props = DossierProps & { readonly onSluit: () => void };

/** Corrects the facts; the term is calculated again from them. */
export function GegevensDialoog({ dossier, keuzes, vandaag, onSluit }: Props) {
  const [stand, zetStand] = useState<Stand>(dossier.gegevens);
  const zet = (deel: Partial<Stand>) => zetStand((vorige) => ({ ...vorige, ...deel }));
  const vorm = useDossierVorm(klachtenOpdrachten.wijzigGegevens, {
    invoer: () => {
      const { ontvangstdatum, opSchriftOp, datumGedraging } = stand;
      if (typeof ontvangstdatum !== 'string' || opSchriftOp === undefined || datumGedraging === undefined)
        return null;
      const opSchrift = stand.vorm === 'mondeling' ? opSchriftOp : null;
      return {
        id: dossier.id,
        gegevens: { ...stand, ontvangstdatum, opSchriftOp: opSchrift, datumGedraging },
      };
    },
    klaar: onSluit,
  });
  const { toonFouten, velden } = vorm;
  return (
    <VormDialoog breed titel="Gegevens van de klacht" knop="Opslaan" vorm={vorm} onSluit={onSluit}>
      <Weigeringen meldingen={Object.values(velden)} />
      <Ontvangst {...{ stand, zet, vandaag, toonFouten }} />
      <KlagerVelden stand={stand} zet={zet} />
      <Plaats {...{ stand, zet, keuzes, vandaag, toonFouten }} />
      <TekstVeld
        label="Omschrijving van de gedraging"
        hint="Geen cliëntgegevens, tenzij het echt nodig is om de klacht te begrijpen."
        regels={4}
        maxLengte={5000}
        waarde={stand.omschrijving}
        onWijzig={(omschrijving) => zet({ omschrijving })}
      />
      <VinkVeld
        label="Gaat over een zaak die blijvend wordt bewaard"
        waarde={stand.blijvendBewaren}
        onWijzig={(blijvendBewaren) => zet({ blijvendBewaren })}
      />
      <TekstVeld
        label="Reden om nog niet te vernietigen"
        maxLengte={500}
        waarde={stand.bewaarReden}
        onWijzig={(bewaarReden) => zet({ bewaarReden })}
      />
    </VormDialoog>
  );
}

type DeelProps = { readonly stand: Stand; readonly zet: (deel: Partial<Stand>) => void };

type OntvangstProps = DeelProps & Pick<Props, 'vandaag'> & { readonly toonFouten: boolean };

function Ontvangst({ stand, zet, vandaag, toonFouten }: OntvangstProps) {
  return (
    <div className="velden">
      <DatumVeld
        label="Ontvangen op"
        verplicht
        waarde={stand.ontvangstdatum}
        onWijzig={(ontvangstdatum) => zet({ ontvangstdatum })}
        vandaag={vandaag}
        toonFouten={toonFouten}
      />
      <KeuzeVeld
        label="Kanaal"
        waarde={stand.kanaal}
        keuzes={KLACHT_KANALEN.options}
        onWijzig={(tekst) => zet({ kanaal: KLACHT_KANALEN.find(tekst) ?? stand.kanaal })}
      />
      <KeuzeVeld
        label="Vorm"
        waarde={stand.vorm}
        keuzes={KLACHT_VORMEN.options}
        onWijzig={(tekst) => zet({ vorm: KLACHT_VORMEN.find(tekst) ?? 'schriftelijk' })}
      />
      {stand.vorm === 'mondeling' ? (
        <DatumVeld
          label="Op schrift gesteld op"
          optioneel
          waarde={stand.opSchriftOp}
          onWijzig={(opSchriftOp) => zet({ opSchriftOp })}
          vandaag={vandaag}
          toonFouten={toonFouten}
        />
      ) : null}
    </div>
  );
}

function KlagerVelden({ stand, zet }: DeelProps) {
  const zetKlager = (deel: Partial<Stand['klager']>) => zet({ klager: { ...stand.klager, ...deel } });
  return (
    <div className="velden">
      <TekstVeld
        label="Naam van de klager"
        maxLengte={120}
        waarde={stand.klager.naam}
        onWijzig={(naam) => zetKlager({ naam })}
      />
      <TekstVeld
        label="Adres"
        maxLengte={200}
        waarde={stand.klager.adres}
        onWijzig={(adres) => zetKlager({ adres })}
      />
      <TekstVeld
        label="Telefoon of e-mail"
        maxLengte={200}
        waarde={stand.klager.bereikbaarheid}
        onWijzig={(bereikbaarheid) => zetKlager({ bereikbaarheid })}
      />
      <TekstVeld
        label="Gemachtigde"
        maxLengte={200}
        waarde={stand.klager.gemachtigde}
        onWijzig={(gemachtigde) => zetKlager({ gemachtigde })}
      />
    </div>
  );
}

type PlaatsProps = DeelProps & Pick<Props, 'keuzes' | 'vandaag'> & { readonly toonFouten: boolean };

function Plaats({ stand, zet, keuzes, vandaag, toonFouten }: PlaatsProps) {
  return (
    <div className="velden">
      <DatumVeld
        label="Datum van de gedraging"
        optioneel
        waarde={stand.datumGedraging}
        onWijzig={(datumGedraging) => zet({ datumGedraging })}
        vandaag={vandaag}
        toonFouten={toonFouten}
      />
      <KeuzeVeld
        label="Team"
        waarde={stand.teamId ?? ''}
        leeg="Geen of onbekend"
        keuzes={keuzes.teams.map(({ id, naam }) => ({ waarde: id, label: naam }))}
        onWijzig={(id) => zet({ teamId: id === '' ? null : id })}
      />
      <KeuzeVeld
        label="Wijk"
        waarde={stand.wijkId ?? ''}
        leeg="Onbekend"
        keuzes={keuzes.wijken.map(({ id, naam }) => ({ waarde: id, label: naam }))}
        onWijzig={(id) => zet({ wijkId: id === '' ? null : id })}
      />
      <KeuzeVeld
        label="Regeling"
        waarde={stand.regeling}
        keuzes={KLACHT_REGELINGEN.options}
        onWijzig={(tekst) => zet({ regeling: KLACHT_REGELINGEN.find(tekst) ?? stand.regeling })}
      />
      <VinkVeld
        label="Kopie doorgezonden aan de moederorganisatie"
        waarde={stand.kopieDoorgezonden}
        onWijzig={(kopieDoorgezonden) => zet({ kopieDoorgezonden })}
      />
    </div>
  );
}
