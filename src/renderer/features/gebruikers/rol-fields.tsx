import { GEBRUIKER_ROLLEN, type GebruikerRol } from '../../../shared/domain/gebruiker/rol.ts';
import { ChoiceField } from '../../components/field/field.tsx';
import type { BeheerGegevens } from '../../data/beheer-gegevens.ts';
import type { FieldOf } from '../../data/form.ts';
import { gebiedNaam } from '../../data/indeling.ts';

/** '' = nothing chosen yet. */
export type RolChoice = GebruikerRol | '';

/** The whole city. */
export const STAD = 'stad';

const EXPLANATION: Readonly<Record<GebruikerRol, string>> = {
  inzage: 'Bekijkt planning en overzichten.',
  teamcoordinator: 'Bekijkt planning en overzichten.',
  administratie: 'Houdt medewerkers, detacheringen en organisaties bij, registreert klachten en afwezigheid.',
  gebiedsmanager: 'Plant in het eigen gebied en ziet daar afwezigheid en klachten.',
  klachtbehandelaar: 'Behandelt klachten.',
  beheerder: 'Regelt gebruikers, teams, instellingen en kopieën. Ziet geen klachten en geen ziekte.',
};

/** What a role lets one do, in one sentence. */
export function roleHint(rol: RolChoice): string {
  return rol === ''
    ? 'Een rol bevat geen andere. Wie twee soorten werk doet, krijgt twee rollen.'
    : EXPLANATION[rol];
}

export function RolField(field: FieldOf<RolChoice>) {
  return (
    <ChoiceField
      label="Rol"
      verplicht
      hint={roleHint(field.waarde)}
      leeg="Kies een rol"
      keuzes={GEBRUIKER_ROLLEN.options}
      {...field}
    />
  );
}

/** The own gebied; only a gebiedsmanager has one. */
export function GebiedField({
  gegevens,
  rol,
  field,
}: Pick<BeheerGegevens, 'gegevens'> & { readonly rol: RolChoice; readonly field: FieldOf<string> }) {
  if (rol !== 'gebiedsmanager') return null;
  return (
    <ChoiceField
      label="Eigen gebied"
      verplicht
      keuzes={[
        { waarde: STAD, label: 'Hele stad' },
        ...gegevens.gebieden.map((gebied) => ({ waarde: gebied.id, label: gebiedNaam(gebied) })),
      ]}
      {...field}
    />
  );
}

/** What was chosen, as the core asks it. */
export function toGebied(rol: RolChoice, gebied: string): string | null {
  return rol === 'gebiedsmanager' && gebied !== STAD ? gebied : null;
}
