import './formatie.css';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import { TextField } from '../../components/field/field.tsx';

type Props = {
  readonly van: string;
  readonly bron: string;
  readonly onSource: (bron: string) => void;
};

/** Says from when what is typed holds, and on what decision it rests. */
export function EntryBar({ van, bron, onSource }: Props) {
  return (
    <div className="formatie__balk">
      <p>
        U vult de begroting in <strong>vanaf {datumNl(van)}</strong>, de peildatum. Wat daarvoor gold, blijft
        staan; wat u voor later hebt vastgelegd ook. Enter of pijl omlaag gaat naar het volgende vak. Een leeg
        vak betekent: geen begroting.
      </p>
      <TextField
        label="Bron"
        plaatshouder="bijvoorbeeld besluit 12-03"
        waarde={bron}
        onChange={onSource}
        maxLengte={200}
      />
    </div>
  );
}
