import type { GebruikerLine } from '../../../shared/contract/gebruikers.ts';
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { FormDialog } from '../../components/dialog/form-dialog.tsx';
import { DatumField, TmField } from '../../components/field/datum-field.tsx';
import type { BeheerGegevens } from '../../data/beheer-gegevens.ts';
import { typed, useFieldForm } from '../../data/form.ts';
import { type RolLine, roleText } from './gebruiker-text.ts';
import { gebruikersOpdrachten } from './gebruikers.queries.ts';
import { GebiedField, type RolChoice, RolField, STAD, toGebied } from './rol-fields.tsx';

type Props = BeheerGegevens & { readonly wie: GebruikerLine; readonly onClose: () => void };

const NO_ROL: RolChoice = '';
const endOf = (tm: string | null): string | null => (tm === null ? null : plusDagen(tm, 1));

/** Gives somebody another role. */
export function NewRol({ gegevens, vandaag, wie, onClose }: Props) {
  const {
    veld,
    waarden,
    set: _,
    ...form
  } = useFieldForm(gebruikersOpdrachten.geefRol, {
    begin: { rol: NO_ROL, gebied: STAD, van: typed(vandaag), tm: typed<string | null>(null) },
    input: ({ rol, gebied, van, tm }) => {
      if (rol === '' || van === undefined || tm === undefined) return null;
      return { gebruikerId: wie.id, rol, gebiedId: toGebied(rol, gebied), van, tot: endOf(tm) };
    },
    done: onClose,
  });
  return (
    <FormDialog titel={`Rol voor ${wie.naam}`} knop="Rol geven" vorm={form} onClose={onClose}>
      <RolField {...veld('rol')} />
      <GebiedField gegevens={gegevens} rol={waarden.rol} field={veld('gebied', 'gebiedId')} />
      <DatumField label="Vanaf" verplicht {...veld('van')} />
      <TmField na={waarden.van} {...veld('tm', 'tot')} />
    </FormDialog>
  );
}

/** Other days of a role, or another gebied; an end takes the role away. */
export function EditRol({ gegevens, wie, rol, onClose }: Props & { readonly rol: RolLine }) {
  const {
    veld,
    waarden,
    set: _,
    ...form
  } = useFieldForm(gebruikersOpdrachten.wijzigRol, {
    begin: {
      gebied: rol.gebiedId ?? STAD,
      van: typed(rol.geldigVan),
      tm: typed<string | null>(rol.geldigTot === null ? null : plusDagen(rol.geldigTot, -1)),
    },
    input: ({ gebied, van, tm }) => {
      if (van === undefined || tm === undefined) return null;
      return { id: rol.id, gebiedId: toGebied(rol.rol, gebied), van, tot: endOf(tm) };
    },
    done: onClose,
  });
  return (
    <FormDialog titel={`${roleText(rol)}: ${wie.naam}`} knop="Wijzigen" vorm={form} onClose={onClose}>
      <GebiedField gegevens={gegevens} rol={rol.rol} field={veld('gebied', 'gebiedId')} />
      <DatumField label="Vanaf" verplicht {...veld('van')} />
      <TmField na={waarden.van} {...veld('tm', 'tot')} />
    </FormDialog>
  );
}
