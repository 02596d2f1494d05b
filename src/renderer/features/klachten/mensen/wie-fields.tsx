import { useQuery } from '@tanstack/react-query';
import type { Mens } from '../../../../shared/contract/klachten/mensen.ts';
import { CheckField, ChoiceField } from '../../../components/field/field.tsx';
import { useStatus } from '../../../data/planbord-data.ts';
import { klachtenQueries } from '../basis/klachten.queries.ts';

/** What was chosen: a medewerker, 'geen' for none, '' for nothing yet. */
export type Wie = { readonly keuze: string; readonly isNaamgenoot: boolean };

export const NO_WIE: Wie = { keuze: '', isNaamgenoot: false };
const GEEN = 'geen';
const OWN_NAME =
  'Er is een medewerker met uw naam. Bent u iemand anders? Laat dat dan vastleggen door de administratie of een andere beheerder (Awb 9:7).';

/** Who was chosen, as the core asks it; null while nothing is. */
export function toWie({ keuze, isNaamgenoot }: Wie) {
  if (keuze === '') return null;
  const geenMedewerker = keuze === GEEN;
  return { medewerkerId: geenMedewerker ? null : keuze, geenMedewerker, isNaamgenoot };
}

/** Everybody who is or was a medewerker, with where they work today. */
export function useMensen(datum: string | undefined): readonly Mens[] {
  return useQuery({ ...klachtenQueries.mensen(datum ?? ''), enabled: datum !== undefined }).data ?? [];
}

type Props = {
  /** Of oneself: the medewerkers of one's own name. With one of them nobody and nothing else can be chosen. */
  readonly eigenNaamgenoten?: readonly string[];
  readonly wie: Wie;
  readonly onChange: (wie: Wie, naam: string | null) => void;
  readonly velden: Readonly<Record<string, string>>;
  readonly toonFouten: boolean;
};

/** Which medewerker somebody is: one of the list, or explicitly none; never left open. */
export function WieFields({ eigenNaamgenoten = [], wie, onChange, velden, toonFouten }: Props) {
  const mensen = useMensen(useStatus().data?.vandaag);
  const select = (keuze: string) =>
    onChange({ keuze, isNaamgenoot: false }, mensen.find(({ id }) => id === keuze)?.naam ?? null);
  const isOwnName = eigenNaamgenoten.length > 0;
  const empty = toonFouten && wie.keuze === '' ? 'Kies een medewerker, of “Is geen medewerker”.' : undefined;
  const naamgenoot = wie.keuze === GEEN ? velden.isNaamgenoot : undefined;
  return (
    <>
      <ChoiceField
        label="Welke medewerker is dit?"
        hint={isOwnName ? OWN_NAME : 'Zo is te zien of een klacht over deze persoon gaat (Awb 9:7).'}
        verplicht
        waarde={wie.keuze}
        leeg="Kies…"
        keuzes={[
          ...(isOwnName ? [] : [{ waarde: GEEN, label: 'Is geen medewerker' }]),
          ...mensen.flatMap(({ id, naam, soort, waar }) =>
            soort === 'medewerker' && (!isOwnName || eigenNaamgenoten.includes(id))
              ? [{ waarde: id, label: waar === '' ? naam : `${naam} (${waar})`, groep: 'Medewerkers' }]
              : [],
          ),
        ]}
        onChange={select}
        melding={velden.medewerkerId ?? empty}
      />
      {naamgenoot === undefined && !wie.isNaamgenoot ? null : (
        <div role="alert">
          {naamgenoot === undefined ? null : <p className="klacht-fout">{naamgenoot}</p>}
          <CheckField
            label="Dit is iemand anders met dezelfde naam"
            waarde={wie.isNaamgenoot}
            onChange={(isNaamgenoot) => onChange({ ...wie, isNaamgenoot }, null)}
          />
        </div>
      )}
    </>
  );
}
