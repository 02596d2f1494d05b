import { useState } from 'react';
import type { Persoon } from '../../../../shared/contract/medewerkers.ts';
import { OPLEIDINGSNIVEAUS } from '../../../../shared/domain/medewerker/lists.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { CheckField, ChoiceField, TextField } from '../../../components/field/field.tsx';
import { RightButton } from '../../../components/right-button.tsx';
import { useFieldForm } from '../../../data/form.ts';
import { medewerkerOpdrachten } from '../medewerkers.queries.ts';

type Props = { readonly persoon: Persoon };

/** Name, contact and numbers at the employers. */
export function GegevensSection({ persoon }: Props) {
  const [open, setOpen] = useState<'gegevens' | { id: string; naam: string } | null>(null);
  const werkgevers = new Map(persoon.detacheringen.map((d) => [d.organisatieId, d.organisatie]));
  const nummers = new Map(persoon.personeelsnummers?.map((row) => [row.organisatieId, row.nummer]));
  const feiten = [
    ['Naam', persoon.naam],
    [
      'Werktelefoon',
      persoon.werktelefoon === ''
        ? '–'
        : `${persoon.werktelefoon} (${persoon.telefoonOpenbaar ? 'mag' : 'mag niet'} op openbaar papier)`,
    ],
    ['Werkmail', persoon.werkmail || '–'],
    ['Opleidingsniveau', persoon.opleidingsniveau ?? 'niet bekend'],
  ] as const;
  return (
    <>
      <table className="tabel">
        <tbody>
          {feiten.map(([naam, value]) => (
            <tr key={naam}>
              <th scope="row">{naam}</th>
              <td>{value}</td>
              <td />
            </tr>
          ))}
          {(persoon.personeelsnummers === null ? [] : [...werkgevers]).map(([id, naam]) => (
            <tr key={id}>
              <th scope="row">Personeelsnummer {naam}</th>
              <td>{nummers.get(id) ?? '–'}</td>
              <td className="tabel__actie">
                <RightButton
                  call="medewerkers.zetPersoneelsnummer"
                  size="small"
                  aria-label={`Personeelsnummer bij ${naam} wijzigen`}
                  onClick={() => setOpen({ id, naam })}
                >
                  Wijzigen…
                </RightButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="rij-acties">
        <RightButton call="medewerkers.wijzigGegevens" size="small" onClick={() => setOpen('gegevens')}>
          Gegevens wijzigen…
        </RightButton>
      </div>
      {open === 'gegevens' ? <GegevensDialog persoon={persoon} onClose={() => setOpen(null)} /> : null}
      {open === null || open === 'gegevens' ? null : (
        <NummerDialog
          medewerkerId={persoon.id}
          werkgever={open}
          nummer={nummers.get(open.id) ?? ''}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

function GegevensDialog({ persoon, onClose }: Props & { readonly onClose: () => void }) {
  const { id, voornaam, tussenvoegsel, achternaam, werktelefoon, werkmail, telefoonOpenbaar } = persoon;
  const { veld, ...form } = useFieldForm(medewerkerOpdrachten.wijzigGegevens, {
    begin: {
      ...{ voornaam, tussenvoegsel, achternaam, werktelefoon, werkmail, telefoonOpenbaar },
      opleidingsniveau: persoon.opleidingsniveau ?? ('' as const),
    },
    input: ({ opleidingsniveau, ...rest }) => ({
      ...rest,
      id,
      opleidingsniveau: opleidingsniveau === '' ? null : opleidingsniveau,
    }),
    done: onClose,
  });
  return (
    <FormDialog titel="Gegevens wijzigen" knop="Opslaan" vorm={form} onClose={onClose}>
      <TextField label="Voornaam" maxLengte={80} {...veld('voornaam')} />
      <TextField label="Tussenvoegsel" maxLengte={20} {...veld('tussenvoegsel')} />
      <TextField label="Achternaam" maxLengte={80} {...veld('achternaam')} />
      <TextField label="Werktelefoon" maxLengte={40} {...veld('werktelefoon')} />
      <TextField label="Werkmail" maxLengte={120} {...veld('werkmail')} />
      <ChoiceField
        label="Opleidingsniveau"
        keuzes={OPLEIDINGSNIVEAUS.options}
        leeg="Niet bekend"
        {...veld('opleidingsniveau')}
      />
      <div className="veld--breed">
        <CheckField label="Het werknummer mag op papier voor bewoners" {...veld('telefoonOpenbaar')} />
      </div>
    </FormDialog>
  );
}

type NummerProps = {
  readonly medewerkerId: string;
  readonly werkgever: { readonly id: string; readonly naam: string };
  readonly nummer: string;
  readonly onClose: () => void;
};

function NummerDialog({ medewerkerId, werkgever, nummer, onClose }: NummerProps) {
  const { veld, ...form } = useFieldForm(medewerkerOpdrachten.zetPersoneelsnummer, {
    begin: { nummer },
    input: (waarden) => ({ medewerkerId, organisatieId: werkgever.id, ...waarden }),
    done: onClose,
  });
  return (
    <FormDialog titel={`Personeelsnummer bij ${werkgever.naam}`} knop="Opslaan" vorm={form} onClose={onClose}>
      <TextField
        label="Personeelsnummer"
        hint="Hiermee herkent een import deze medewerker. Leeg haalt het nummer weg."
        maxLengte={40}
        {...veld('nummer')}
      />
    </FormDialog>
  );
}
