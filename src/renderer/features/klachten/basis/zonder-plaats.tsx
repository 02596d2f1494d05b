import { CheckField } from '../../../components/field/field.tsx';

type Plaats = {
  readonly wijkId: string | null;
  readonly teamId: string | null;
  readonly zonderPlaats?: boolean | undefined;
};

type Props = { readonly stand: Plaats; readonly set: (part: { readonly zonderPlaats: boolean }) => void };

/** A complaint about the college or the desk has no wijk or team: said, so that it was not forgotten. */
export function ZonderPlaats({ stand, set }: Props) {
  if (stand.wijkId !== null || stand.teamId !== null) return null;
  return (
    <CheckField
      label="Geen wijk of team: de klacht gaat bijvoorbeeld over het college of de balie"
      waarde={stand.zonderPlaats === true}
      onChange={(zonderPlaats) => set({ zonderPlaats })}
    />
  );
}
