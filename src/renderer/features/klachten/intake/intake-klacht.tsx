import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { KLACHT_CATEGORIEEN, KLACHT_REGELINGEN } from '../../../../shared/domain/klacht/basis/lists.ts';
import { CheckField, ChoiceField, TextField } from '../../../components/field/field.tsx';
import { withFields } from '../../../data/form.ts';
import { RegelingUitleg } from '../basis/regeling-uitleg.tsx';
import { emptyOnderdeel, type IntakePart, type OnderdeelState } from './intake-form.ts';

/** What the complaint is about, part by part. */
export function IntakeKlacht({ stand, set, fouten, toonFouten }: IntakePart) {
  const { veld } = withFields({ waarden: stand, set }, { toonFouten, velden: fouten });
  return (
    <fieldset className="klacht-blok">
      <legend>De klacht</legend>
      <TextField
        label="Omschrijving van de gedraging"
        hint="Geen cliëntgegevens, tenzij het echt nodig is om de klacht te begrijpen."
        verplicht
        regels={4}
        maxLengte={5000}
        {...veld('omschrijving')}
      />
      <Onderdelen
        onderdelen={stand.onderdelen}
        fouten={fouten}
        onChange={(onderdelen) => set({ onderdelen })}
      />
      <details className="klacht-uitleg" open={stand.regeling !== 'awb' || stand.kopieDoorgezonden}>
        <summary>Andere regeling dan de Awb?</summary>
        <div className="velden">
          <ChoiceField label="Regeling" keuzes={KLACHT_REGELINGEN.options} {...veld('regeling')} />
          <CheckField label="Kopie doorgezonden aan de moederorganisatie" {...veld('kopieDoorgezonden')} />
        </div>
        <RegelingUitleg regeling={stand.regeling} />
      </details>
    </fieldset>
  );
}

type OnderdelenProps<T extends OnderdeelState> = {
  readonly onderdelen: readonly T[];
  readonly fouten: Readonly<Record<string, string>>;
  readonly onChange: (onderdelen: readonly (T | OnderdeelState)[]) => void;
};

/** The parts of a complaint; each gets its own oordeel later. */
export function Onderdelen<T extends OnderdeelState>({ onderdelen, fouten, onChange }: OnderdelenProps<T>) {
  const update = (key: string, part: Partial<OnderdeelState>) =>
    onChange(onderdelen.map((row) => (row.sleutel === key ? { ...row, ...part } : row)));
  return (
    <div className="klacht-onderdelen">
      {onderdelen.map((onderdeel, index) => (
        <fieldset key={onderdeel.sleutel} className="klacht-groep">
          <legend>Onderdeel {index + 1}</legend>
          <div className="klacht-onderdeel">
            <TextField
              label="Waar gaat dit onderdeel over?"
              waarde={onderdeel.tekst}
              onChange={(tekst) => update(onderdeel.sleutel, { tekst })}
              maxLengte={2000}
              melding={fouten[`onderdelen.${String(index)}.tekst`]}
            />
            <ChoiceField
              label="Categorie"
              waarde={onderdeel.categorie ?? ''}
              leeg="Kies…"
              keuzes={KLACHT_CATEGORIEEN.options}
              onChange={(text) => update(onderdeel.sleutel, { categorie: KLACHT_CATEGORIEEN.find(text) })}
              melding={fouten[`onderdelen.${String(index)}.categorie`]}
            />
            {onderdelen.length === 1 ? null : (
              <Button
                appearance="subtle"
                aria-label={`Onderdeel ${String(index + 1)} weghalen`}
                onClick={() => onChange(onderdelen.filter((row) => row.sleutel !== onderdeel.sleutel))}
              >
                Weghalen
              </Button>
            )}
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          icon={<Add20Regular />}
          disabled={onderdelen.length >= 20}
          onClick={() => onChange([...onderdelen, emptyOnderdeel()])}
        >
          Onderdeel toevoegen
        </Button>
      </div>
    </div>
  );
}
