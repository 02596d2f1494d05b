import type { KlachtDossierUitvoer } from '../../../../shared/contract/klachten/dossier.ts';
import {
  type Briefsoort,
  GRONDEN_NIET_IN_BEHANDELING,
} from '../../../../shared/domain/klacht/basis/lijsten.ts';
import { DatumVeld } from '../../../components/veld/datum-veld.tsx';
import { GetalVeld, KeuzeVeld, TekstVeld } from '../../../components/veld/veld.tsx';
import type { BriefBezwaar, BriefVorm } from './brieven-gegevens.ts';
import { BRIEVEN } from './brieven-soorten.ts';

type Props = {
  readonly soort: Briefsoort;
  readonly dossier: KlachtDossierUitvoer;
  readonly vorm: BriefVorm;
  readonly vandaag: string;
  /** Shown after the first attempt. */
  readonly bezwaren: readonly BriefBezwaar[];
  readonly onWijzig: (deel: Partial<BriefVorm>) => void;
};

function meldingVan(bezwaren: readonly BriefBezwaar[], veld: keyof BriefVorm): string | undefined {
  return bezwaren.find((bezwaar) => bezwaar.veld === veld)?.melding;
}

type DatumSleutel = 'datum' | 'hoordatum' | 'reageerVoor' | 'opgelostOp';

function Datum({ veld, label, ...props }: Props & { readonly veld: DatumSleutel; readonly label: string }) {
  const { vorm, vandaag, bezwaren, onWijzig } = props;
  return (
    <DatumVeld
      label={label}
      verplicht
      optioneel
      vandaag={vandaag}
      waarde={vorm[veld] === '' ? null : vorm[veld]}
      melding={meldingVan(bezwaren, veld)}
      onWijzig={(waarde) => onWijzig({ [veld]: waarde ?? '' })}
    />
  );
}

type TekstSleutel = 'hoortijd' | 'hoorplaats' | 'reden' | 'toelichting' | 'hoeGebleken';

function Tekst(
  props: Props & { readonly veld: TekstSleutel; readonly label: string; readonly regels?: number },
) {
  const { vorm, veld, label, regels, bezwaren, onWijzig } = props;
  return (
    <TekstVeld
      label={label}
      verplicht
      {...(regels === undefined ? {} : { regels })}
      maxLengte={2000}
      waarde={vorm[veld]}
      melding={meldingVan(bezwaren, veld)}
      onWijzig={(waarde) => onWijzig({ [veld]: waarde })}
    />
  );
}

function Aan({ soort, dossier, vorm, bezwaren, onWijzig }: Props) {
  const { aan } = BRIEVEN[soort];
  if (aan === 'klager') return null;
  const keuzes = [
    ...(aan === 'beiden' ? [{ waarde: 'klager', label: 'Klager' }] : []),
    ...dossier.beklaagden.map(({ medewerkerId, naam }) => ({ waarde: medewerkerId, label: naam })),
  ];
  return (
    <KeuzeVeld
      label="Aan wie"
      waarde={vorm.wie}
      keuzes={keuzes}
      melding={meldingVan(bezwaren, 'wie')}
      onWijzig={(wie) => onWijzig({ wie })}
    />
  );
}

function Eigen(props: Props) {
  const { soort, vorm, bezwaren, onWijzig, dossier } = props;
  switch (soort) {
    case 'uitnodiging-horen':
      return (
        <>
          <Datum {...props} veld="hoordatum" label="Dag van het gesprek" />
          <Tekst {...props} veld="hoortijd" label="Tijd" />
          <Tekst {...props} veld="hoorplaats" label="Plaats" />
          <Datum {...props} veld="reageerVoor" label="Reageren vóór" />
        </>
      );
    case 'verdaging-klager':
    case 'verdaging-beklaagde':
      return (
        <>
          <GetalVeld
            label="Weken verdaging"
            min={1}
            max={4}
            eenheid="weken"
            uit={dossier.formeel?.verdaging !== null}
            waarde={vorm.weken}
            melding={meldingVan(bezwaren, 'weken')}
            onWijzig={(weken) => onWijzig({ weken: weken ?? 0 })}
          />
          <Tekst {...props} veld="reden" label="Reden" regels={3} />
        </>
      );
    case 'niet-in-behandeling':
      return (
        <>
          <KeuzeVeld
            label="Grond"
            leeg="Kies een grond"
            waarde={vorm.grond}
            keuzes={GRONDEN_NIET_IN_BEHANDELING.options}
            melding={meldingVan(bezwaren, 'grond')}
            onWijzig={(waarde) => onWijzig({ grond: GRONDEN_NIET_IN_BEHANDELING.find(waarde) ?? '' })}
          />
          <Tekst {...props} veld="toelichting" label="Toelichting voor de klager" regels={4} />
        </>
      );
    case 'informele-bevestiging':
      return (
        <>
          <Datum {...props} veld="opgelostOp" label="Opgelost op" />
          <Tekst {...props} veld="hoeGebleken" label="Waaruit blijkt dat de klager tevreden is" regels={3} />
        </>
      );
    default:
      return null;
  }
}

/** The fields of a letter: only what the dossier does not know. */
export function BriefVelden(props: Props) {
  return (
    <div className="velden">
      <Aan {...props} />
      <Datum {...props} veld="datum" label="Datum van de brief" />
      <Eigen {...props} />
    </div>
  );
}
