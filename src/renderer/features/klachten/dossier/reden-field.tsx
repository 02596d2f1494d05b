import { TextField } from '../../../components/field/field.tsx';

type Props = {
  readonly reden: string;
  readonly onChange: (reden: string) => void;
  readonly melding?: string | undefined;
};

/** Why something recorded is corrected; it is a line of the timeline. */
export function RedenField({ reden, onChange, melding }: Props) {
  return (
    <TextField
      label="Waarom verbetert u dit?"
      hint="Komt met wat er stond en wat er nu staat in de tijdlijn."
      verplicht
      regels={2}
      maxLengte={2000}
      waarde={reden}
      onChange={onChange}
      melding={melding}
    />
  );
}
