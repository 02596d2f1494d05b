import { Button, ProgressBar } from '@fluentui/react-components';
import { aantalText } from '../../../shared/domain/tekst/number.ts';

type Props = {
  readonly gedaan: number;
  readonly totaal: number;
  /** "gecontroleerd": what has been done with that many lines. */
  readonly wat: string;
  readonly onStop: () => void;
  readonly stopt?: boolean;
};

/** How far a step of the import is, with a way to stop it. */
export function Progress({ gedaan, totaal, wat, onStop, stopt = false }: Props) {
  return (
    <div className="import__voortgang">
      <p role="status">
        {aantalText(Math.min(gedaan, totaal))} van {aantalText(totaal)} regels {wat}…
      </p>
      <ProgressBar aria-label={`Regels ${wat}`} value={Math.min(gedaan, totaal)} max={Math.max(1, totaal)} />
      <Button disabled={stopt} onClick={onStop}>
        {stopt ? 'Bezig met stoppen…' : 'Stoppen'}
      </Button>
    </div>
  );
}
