import type { KlachtDossierOutput } from '../../../../shared/contract/klachten/dossier.ts';
import {
  type Briefsoort,
  GRONDEN_NIET_IN_BEHANDELING,
} from '../../../../shared/domain/klacht/basis/lists.ts';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { CheckField, ChoiceField, NumberField, TextField } from '../../../components/field/field.tsx';
import type { BriefBezwaar, BriefForm } from './brieven-gegevens.ts';
import { ontvangersOf } from './brieven-ontvangers.ts';
import { BRIEVEN } from './brieven-soorten.ts';

type Props = {
  readonly soort: Briefsoort;
  readonly dossier: KlachtDossierOutput;
  readonly vorm: BriefForm;
  readonly vandaag: string;
  /** Shown after the first attempt. */
  readonly bezwaren: readonly BriefBezwaar[];
  readonly onChange: (part: Partial<BriefForm>) => void;
};

function messageOf(bezwaren: readonly BriefBezwaar[], field: keyof BriefForm): string | undefined {
  return bezwaren.find((bezwaar) => bezwaar.veld === field)?.melding;
}

type DatumKey = 'datum' | 'hoordatum' | 'reageerVoor' | 'opgelostOp';

function Datum({ veld, label, ...props }: Props & { readonly veld: DatumKey; readonly label: string }) {
  const { vorm, vandaag, bezwaren, onChange } = props;
  return (
    <DatumField
      label={label}
      verplicht
      optioneel
      vandaag={vandaag}
      waarde={vorm[veld] === '' ? null : vorm[veld]}
      melding={messageOf(bezwaren, veld)}
      onChange={(value) => onChange({ [veld]: value ?? '' })}
    />
  );
}

type TextKey = 'hoortijd' | 'hoorplaats' | 'reden' | 'toelichting' | 'hoeGebleken' | 'adviseur' | 'afwijking';

function Text(props: Props & { readonly veld: TextKey; readonly label: string; readonly regels?: number }) {
  const { vorm, veld, label, regels, bezwaren, onChange } = props;
  return (
    <TextField
      label={label}
      verplicht
      {...(regels === undefined ? {} : { regels })}
      maxLengte={2000}
      waarde={vorm[veld]}
      melding={messageOf(bezwaren, veld)}
      onChange={(value) => onChange({ [veld]: value })}
    />
  );
}

function Aan({ soort, dossier, vorm, bezwaren, onChange }: Props) {
  const choices = ontvangersOf(soort, dossier);
  if (choices.length === 1 && BRIEVEN[soort].aan === 'klager') return null;
  return (
    <ChoiceField
      label="Aan wie"
      waarde={vorm.wie}
      keuzes={choices}
      melding={messageOf(bezwaren, 'wie')}
      onChange={(wie) => onChange({ wie })}
    />
  );
}

function Own(props: Props) {
  const { soort, vorm, bezwaren, onChange, dossier } = props;
  switch (soort) {
    case 'ontvangstbevestiging':
      return dossier.formeel?.procedureWeken === 10 ? (
        <Text {...props} veld="adviseur" label="Wie adviseert (persoon of commissie)" />
      ) : null;
    case 'afhandeling':
      return dossier.formeel?.procedureWeken === 10 ? (
        <>
          <CheckField
            label="Het oordeel wijkt af van het advies"
            waarde={vorm.wijktAf}
            onChange={(wijktAf) => onChange({ wijktAf })}
          />
          {vorm.wijktAf ? (
            <Text {...props} veld="afwijking" label="Waarom het oordeel afwijkt van het advies" regels={3} />
          ) : null}
        </>
      ) : null;
    case 'uitnodiging-horen':
      return (
        <>
          <Datum {...props} veld="hoordatum" label="Dag van het gesprek" />
          <Text {...props} veld="hoortijd" label="Tijd" />
          <Text {...props} veld="hoorplaats" label="Plaats" />
          <Datum {...props} veld="reageerVoor" label="Reageren vóór" />
        </>
      );
    case 'verdaging-klager':
    case 'verdaging-beklaagde':
      return (
        <>
          <NumberField
            label="Weken verdaging"
            min={1}
            max={4}
            eenheid="weken"
            uit={dossier.verlenging.verdaging !== null}
            waarde={vorm.weken}
            melding={messageOf(bezwaren, 'weken')}
            onChange={(weken) => onChange({ weken: weken ?? 0 })}
          />
          <Text {...props} veld="reden" label="Reden" regels={3} />
        </>
      );
    case 'niet-in-behandeling':
      return (
        <>
          <ChoiceField
            label="Grond"
            leeg="Kies een grond"
            waarde={vorm.grond}
            keuzes={GRONDEN_NIET_IN_BEHANDELING.options}
            melding={messageOf(bezwaren, 'grond')}
            onChange={(value) => onChange({ grond: GRONDEN_NIET_IN_BEHANDELING.find(value) ?? '' })}
          />
          <Text {...props} veld="toelichting" label="Toelichting voor de klager" regels={4} />
        </>
      );
    case 'informele-bevestiging':
      return (
        <>
          <Datum {...props} veld="opgelostOp" label="Opgelost op" />
          <Text {...props} veld="hoeGebleken" label="Waaruit blijkt dat de klager tevreden is" regels={3} />
        </>
      );
    default:
      return null;
  }
}

/** The fields of a letter: only what the dossier does not know. */
export function BriefFields(props: Props) {
  return (
    <div className="velden">
      <Aan {...props} />
      <Datum {...props} veld="datum" label="Datum van de brief" />
      <Own {...props} />
    </div>
  );
}
