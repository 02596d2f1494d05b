import { assertNever } from '../../../../shared/domain/assert-never.ts';
import { DatumField } from '../../../components/field/datum-field.tsx';
import { CheckField, ChoiceField, TextField } from '../../../components/field/field.tsx';
import type { StapField } from './stap-form.ts';

type Props = {
  readonly veld: StapField;
  readonly waarde: string;
  readonly onChange: (value: string) => void;
  readonly toonFouten: boolean;
  readonly melding: string | undefined;
};

/** One field of a step, by its kind. */
export function StapFieldInput({ veld, waarde, onChange, toonFouten, melding }: Props) {
  const { label, verplicht, vorm } = veld;
  const empty = toonFouten && verplicht && waarde.trim() === '';
  switch (vorm) {
    case 'datum':
    case 'toekomst':
      return (
        <DatumField
          label={label}
          verplicht={verplicht}
          waarde={waarde === '' ? undefined : waarde}
          onChange={(datum) => onChange(datum ?? '')}
          toonFouten={toonFouten}
          melding={melding}
        />
      );
    case 'keuze':
      return (
        <ChoiceField
          label={label}
          verplicht={verplicht}
          waarde={waarde}
          leeg="Kies…"
          keuzes={veld.keuzes ?? []}
          onChange={onChange}
          melding={melding ?? (empty ? `${label}: maak een keuze.` : undefined)}
        />
      );
    case 'tekst':
    case 'lang':
      return (
        <TextField
          label={label}
          verplicht={verplicht}
          waarde={waarde}
          maxLengte={vorm === 'lang' ? 5000 : 200}
          {...(vorm === 'lang' ? { regels: 3 } : {})}
          onChange={onChange}
          melding={melding ?? (empty ? `${label}: vul dit in.` : undefined)}
        />
      );
    case 'ja':
      return (
        <div>
          <CheckField label={label} waarde={waarde === 'ja'} onChange={(aan) => onChange(aan ? 'ja' : '')} />
          {melding === undefined ? null : <p className="klacht-fout">{melding}</p>}
        </div>
      );
    default:
      return assertNever(vorm, 'vorm');
  }
}
