import { weergavenaam } from '../../../shared/domain/tekst/naam.ts';
import { CheckField, ChoiceField, TextField } from '../../components/field/field.tsx';
import { Notice } from '../../components/toestand.tsx';
import type { BeheerGegevens } from '../../data/beheer-gegevens.ts';
import type { FieldOf } from '../../data/form.ts';

/** Who somebody is: `keuze` is a medewerker, 'geen' for none, '' for nothing yet. */
export type Wie = { readonly naam: string; readonly keuze: string; readonly isNaamgenoot: boolean };

const GEEN = 'geen';

/** Who was filled in, as the core asks it; null while something is missing. */
export function toWie({ naam, keuze, isNaamgenoot }: Wie) {
  if (naam.trim() === '' || keuze === '') return null;
  const geenMedewerker = keuze === GEEN;
  return { naam, medewerkerId: geenMedewerker ? null : keuze, geenMedewerker, isNaamgenoot };
}

type Props = Pick<BeheerGegevens, 'gegevens'> & {
  readonly keuze: FieldOf<string>;
  readonly naam: FieldOf<string>;
  readonly isNaamgenoot: FieldOf<boolean>;
  /** Somebody was chosen: the name of that medewerker. */
  readonly onChosen: (naam: string) => void;
};

/** A medewerker of the list, or explicitly none, and the name to sign in with. */
export function WieFields({ gegevens, keuze, naam, isNaamgenoot, onChosen }: Props) {
  const mensen = gegevens.medewerkers
    .map(({ id, ...parts }) => ({ waarde: id, label: weergavenaam(parts), groep: 'Medewerkers', parts }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'));
  const select = (value: string) => {
    keuze.onChange(value);
    const chosen = mensen.find(({ waarde }) => waarde === value);
    if (chosen !== undefined) {
      const { voornaam, tussenvoegsel, achternaam } = chosen.parts;
      onChosen([voornaam, tussenvoegsel, achternaam].filter((part) => part !== '').join(' '));
    }
  };
  const asksAnother = isNaamgenoot.melding !== undefined || isNaamgenoot.waarde;
  return (
    <>
      <ChoiceField
        label="Welke medewerker is dit?"
        hint="Zo blijft afgeschermd wat over deze persoon zelf gaat, zoals een klacht."
        verplicht
        waarde={keuze.waarde}
        leeg="Kies…"
        leegMelding="Kies een medewerker, of “Is geen medewerker”."
        keuzes={[{ waarde: GEEN, label: 'Is geen medewerker' }, ...mensen]}
        onChange={select}
        toonFouten={keuze.toonFouten}
        melding={keuze.melding}
      />
      <TextField
        label="Naam"
        hint="Zo kiest deze persoon zichzelf bij het aanmelden."
        verplicht
        maxLengte={80}
        leegMelding="Vul een naam in voor deze gebruiker."
        {...naam}
      />
      {asksAnother ? (
        <div role="alert" className="veld--breed">
          {isNaamgenoot.melding === undefined ? null : <Notice soort="fout">{isNaamgenoot.melding}</Notice>}
          <CheckField
            label="Dit is iemand anders met (bijna) dezelfde naam"
            waarde={isNaamgenoot.waarde}
            onChange={isNaamgenoot.onChange}
          />
        </div>
      ) : null}
    </>
  );
}
