import { useState } from 'react';
import type { Persoon } from '../../../../shared/contract/medewerkers.ts';
import { OPLEIDINGSNIVEAUS } from '../../../../shared/domain/medewerker/lists.ts';
import { FormDialog } from '../../../components/dialog/form-dialog.tsx';
import { CheckField, ChoiceField, TextField } from '../../../components/field/field.tsx';
import { RightButton } from '../../../components/right-button.tsx';
import { useForm } from '../../../data/form.ts';
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
  const [values, setValues] = useState({
    voornaam,
    tussenvoegsel,
    achternaam,
    werktelefoon,
    werkmail,
    telefoonOpenbaar,
    opleidingsniveau: persoon.opleidingsniveau,
  });
  const set = (part: Partial<typeof values>) => setValues((previous) => ({ ...previous, ...part }));
  const form = useForm(medewerkerOpdrachten.wijzigGegevens, {
    input: () => ({ id, ...values }),
    done: onClose,
  });
  const text = (
    key: 'voornaam' | 'tussenvoegsel' | 'achternaam' | 'werktelefoon' | 'werkmail',
    label: string,
    maxLength: number,
  ) => (
    <TextField
      label={label}
      waarde={values[key]}
      onChange={(value) => set({ [key]: value })}
      maxLengte={maxLength}
      melding={form.velden[key]}
    />
  );
  return (
    <FormDialog titel="Gegevens wijzigen" knop="Opslaan" vorm={form} onClose={onClose}>
      {text('voornaam', 'Voornaam', 80)}
      {text('tussenvoegsel', 'Tussenvoegsel', 20)}
      {text('achternaam', 'Achternaam', 80)}
      {text('werktelefoon', 'Werktelefoon', 40)}
      {text('werkmail', 'Werkmail', 120)}
      <ChoiceField
        label="Opleidingsniveau"
        waarde={values.opleidingsniveau ?? ''}
        keuzes={OPLEIDINGSNIVEAUS.options}
        leeg="Niet bekend"
        onChange={(value) => set({ opleidingsniveau: OPLEIDINGSNIVEAUS.find(value) ?? null })}
      />
      <div className="veld--breed">
        <CheckField
          label="Het werknummer mag op papier voor bewoners"
          waarde={values.telefoonOpenbaar}
          onChange={(aan) => set({ telefoonOpenbaar: aan })}
        />
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
  const [text, setText] = useState(nummer);
  const form = useForm(medewerkerOpdrachten.zetPersoneelsnummer, {
    input: () => ({ medewerkerId, organisatieId: werkgever.id, nummer: text }),
    done: onClose,
  });
  return (
    <FormDialog titel={`Personeelsnummer bij ${werkgever.naam}`} knop="Opslaan" vorm={form} onClose={onClose}>
      <TextField
        label="Personeelsnummer"
        hint="Hiermee herkent een import deze medewerker. Leeg haalt het nummer weg."
        waarde={text}
        onChange={setText}
        maxLengte={40}
        melding={form.velden.nummer}
      />
    </FormDialog>
  );
}
