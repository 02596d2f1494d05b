import { useState } from 'react';
import type { Veldmelding } from '../../../../shared/contract/base/fouten.ts';
import type { KlachtDossierUitvoer } from '../../../../shared/contract/klachten/dossier.ts';
import type { OvergangInvoer } from '../../../../shared/contract/klachten/stappen.ts';
import { assertNever } from '../../../../shared/domain/assert-never.ts';
import {
  GRONDEN_AFZIEN_HOREN,
  type GrondAfzienHoren,
  KLACHT_STAP_SOORTEN,
  type KlachtStapSoort,
} from '../../../../shared/domain/klacht/basis/lijsten.ts';
import type { Gehoorde } from '../../../../shared/domain/klacht/basis/types.ts';
import { VormDialoog } from '../../../components/dialoog/vorm-dialoog.tsx';
import { DatumVeld } from '../../../components/veld/datum-veld.tsx';
import { KeuzeVeld, TekstVeld } from '../../../components/veld/veld.tsx';
import { klachtenOpdrachten, useDossierOpdracht } from '../basis/klachten.queries.ts';
import { Gevolg, type StapProps, useControle, Weigeringen } from './dossier-stap-dialoog.tsx';

export type Voorzet = { readonly soort: KlachtStapSoort; readonly wie?: string };

type Stand = {
  readonly soort: KlachtStapSoort;
  /** 'klager' or the id of a beklaagde. */
  readonly wie: string;
  readonly datum: string;
  /** Id of a document, or '' when `kenmerk` names a letter. */
  readonly document: string;
  readonly kenmerk: string;
  readonly grond: GrondAfzienHoren;
  readonly toelichting: string;
};

function maakStap(stand: Stand): Extract<OvergangInvoer, { soort: 'stap' }> {
  const { soort, datum, grond, toelichting } = stand;
  const document = stand.document === '' ? stand.kenmerk : stand.document;
  const wie: Gehoorde = stand.wie === 'klager' ? 'klager' : { beklaagde: stand.wie };
  switch (soort) {
    case 'ontvangstbevestiging':
    case 'verslag':
    case 'advies':
      return { soort: 'stap', stap: { soort, datum, document } };
    case 'afschrift-beklaagde':
      return { soort: 'stap', stap: { soort, beklaagde: stand.wie, datum, document } };
    case 'uitnodiging-horen':
      return { soort: 'stap', stap: { soort, wie, datum, document } };
    case 'gehoord':
      return { soort: 'stap', stap: { soort, wie, datum } };
    case 'afgezien-van-horen':
      return { soort: 'stap', stap: { soort, wie, grond, datum, toelichting } };
    default:
      return assertNever(soort, 'stap');
  }
}

const MET_DOCUMENT: readonly KlachtStapSoort[] = [
  'ontvangstbevestiging',
  'afschrift-beklaagde',
  'uitnodiging-horen',
  'verslag',
  'advies',
];

function wieKeuzes(soort: KlachtStapSoort, { beklaagden }: KlachtDossierUitvoer) {
  const personen = beklaagden.map(({ medewerkerId, naam }) => ({
    waarde: medewerkerId,
    label: `Beklaagde: ${naam}`,
  }));
  if (soort === 'afschrift-beklaagde') return personen;
  return [{ waarde: 'klager', label: 'Klager' }, ...personen];
}

function heeftWie(soort: KlachtStapSoort): boolean {
  return !['ontvangstbevestiging', 'verslag', 'advies'].includes(soort);
}

type Props = StapProps & { readonly voorzet: Voorzet };

/** Records a step of the handling: confirmation, copy, invitation, hearing, report, advice. */
export function BehandelstapDialoog({ dossier, vandaag, onSluit, voorzet }: Props) {
  const [stand, zetStand] = useState<Stand>(() => ({
    soort: voorzet.soort,
    wie: voorzet.wie ?? wieKeuzes(voorzet.soort, dossier)[0]?.waarde ?? 'klager',
    datum: vandaag,
    document: '',
    kenmerk: '',
    grond: 'b',
    toelichting: '',
  }));
  const [toonFouten, zetToonFouten] = useState(false);
  const [fouten, zetFouten] = useState<readonly Veldmelding[]>([]);
  const { voerUit, bezig } = useDossierOpdracht(klachtenOpdrachten.zetStap);
  const stap = maakStap(stand);
  const controle = useControle(dossier.id, stand.datum === '' ? null : stap);
  const zet = (deel: Partial<Stand>) => {
    zetStand((vorige) => ({ ...vorige, ...deel }));
    zetFouten([]);
  };
  const verstuur = async () => {
    zetToonFouten(true);
    const uitslag = await voerUit({ id: dossier.id, stap });
    if (uitslag.soort === 'ok') onSluit();
    else zetFouten(uitslag.fout.velden);
  };
  return (
    <VormDialoog
      titel="Stap vastleggen"
      knop="Vastleggen"
      vorm={{ bezig, verstuur: () => void verstuur() }}
      onSluit={onSluit}
    >
      <Weigeringen meldingen={fouten.map(({ melding }) => melding)} />
      <StapVelden dossier={dossier} vandaag={vandaag} stand={stand} zet={zet} toonFouten={toonFouten} />
      {controle === undefined ? null : <Gevolg controle={{ ...controle, termijn: null }} />}
    </VormDialoog>
  );
}

type VeldenProps = Pick<Props, 'dossier' | 'vandaag'> & {
  readonly stand: Stand;
  readonly zet: (deel: Partial<Stand>) => void;
  readonly toonFouten: boolean;
};

function StapVelden({ dossier, vandaag, stand, zet, toonFouten }: VeldenProps) {
  const soorten = dossier.stapSoorten;
  return (
    <>
      <KeuzeVeld
        label="Stap"
        waarde={stand.soort}
        keuzes={soorten.map((waarde) => ({ waarde, label: KLACHT_STAP_SOORTEN.labels[waarde] }))}
        onWijzig={(tekst) => {
          const soort = KLACHT_STAP_SOORTEN.find(tekst) ?? stand.soort;
          const wie = wieKeuzes(soort, dossier);
          zet({
            soort,
            wie: wie.some(({ waarde }) => waarde === stand.wie) ? stand.wie : (wie[0]?.waarde ?? ''),
          });
        }}
      />
      {heeftWie(stand.soort) ? (
        <KeuzeVeld
          label="Wie"
          waarde={stand.wie}
          {...(wieKeuzes(stand.soort, dossier).length === 0 ? { leeg: 'Er is geen beklaagde' } : {})}
          keuzes={wieKeuzes(stand.soort, dossier)}
          onWijzig={(wie) => zet({ wie })}
        />
      ) : null}
      <DatumVeld
        label="Datum"
        verplicht
        waarde={stand.datum === '' ? undefined : stand.datum}
        onWijzig={(datum) => zet({ datum: datum ?? '' })}
        vandaag={vandaag}
        toonFouten={toonFouten}
      />
      {MET_DOCUMENT.includes(stand.soort) ? (
        <DocumentKeuze dossier={dossier} stand={stand} zet={zet} />
      ) : null}
      {stand.soort === 'afgezien-van-horen' ? (
        <>
          <KeuzeVeld
            label="Grond"
            waarde={stand.grond}
            keuzes={GRONDEN_AFZIEN_HOREN.options}
            onWijzig={(tekst) => zet({ grond: GRONDEN_AFZIEN_HOREN.find(tekst) ?? stand.grond })}
          />
          <TekstVeld
            label="Toelichting"
            regels={2}
            maxLengte={5000}
            waarde={stand.toelichting}
            onWijzig={(toelichting) => zet({ toelichting })}
          />
        </>
      ) : null}
    </>
  );
}

type DocumentProps = {
  readonly dossier: KlachtDossierUitvoer;
  readonly stand: Stand;
  readonly zet: (deel: Partial<Stand>) => void;
};

function DocumentKeuze({ dossier, stand, zet }: DocumentProps) {
  return (
    <>
      {dossier.documenten.length === 0 ? null : (
        <KeuzeVeld
          label="Document"
          waarde={stand.document}
          leeg="Staat niet in dit dossier"
          keuzes={dossier.documenten.map(({ id, naam }) => ({ waarde: id, label: naam }))}
          onWijzig={(document) => zet({ document })}
        />
      )}
      {stand.document === '' ? (
        <TekstVeld
          label="Kenmerk van de brief of het verslag"
          hint="Bijvoorbeeld het nummer in het zaaksysteem."
          verplicht
          maxLengte={200}
          waarde={stand.kenmerk}
          onWijzig={(kenmerk) => zet({ kenmerk })}
        />
      ) : null}
    </>
  );
}
