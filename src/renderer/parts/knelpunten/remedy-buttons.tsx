import type { Knelpunt } from '../../../shared/domain/knelpunt/types.ts';
import type { PlanbordGegevens } from '../../../shared/domain/planning/planning.ts';
import { plusDagen, plusMaanden } from '../../../shared/domain/tijd/datum.ts';
import { RightButton } from '../../components/right-button.tsx';
import { withDoen } from '../../data/doen.ts';
import { useOwnRefusal } from '../../data/own-gebied.ts';
import { later } from '../../lib/later.tsx';
import { useMay } from '../../lib/rights.ts';
import { type Remedy, remediesFor, teamsOf, type Way, whoOf } from './remedies.ts';

const VerlengDialog = later(async () => (await import('../detachering/verleng-dialog.tsx')).VerlengDialog);
const RegistratieDialog = later(
  async () => (await import('../registratie/registratie-dialog.tsx')).RegistratieDialog,
);

/** A remedy that is done in a dialog here. */
export type OpenRemedy = { readonly knelpunt: Knelpunt; readonly way: Way };

type Props = {
  readonly knelpunt: Knelpunt;
  readonly gegevens: PlanbordGegevens;
  /** Its place on the planbord, as href. */
  readonly path: string;
  readonly onOpen: (open: OpenRemedy) => void;
};

/** What can be done about a knelpunt, for who may do it. */
export function RemedyButtons({ knelpunt, gegevens, path, onOpen }: Props) {
  return remediesFor(knelpunt, gegevens).map(({ remedy, way }) => (
    <RemedyButton key={remedy.label} {...{ knelpunt, remedy, way, path, onOpen }} />
  ));
}

type ButtonProps = Omit<Props, 'gegevens'> & { readonly remedy: Remedy; readonly way: Way };

function RemedyButton({ knelpunt, remedy, way, path, onOpen }: ButtonProps) {
  const { label, call } = remedy;
  const name = `${label.replace('…', '')}: ${knelpunt.titel}`;
  const refusal = useOwnRefusal(call, ({ team }) => teamsOf(way).every((id) => team(id, knelpunt.periode)));
  const may = useMay(call) && refusal === null;
  if (way.kind === 'verlengen' || way.kind === 'registratie') {
    return (
      <RightButton
        call={call}
        refusal={refusal}
        size="small"
        onClick={() => onOpen({ knelpunt, way })}
        aria-label={name}
      >
        {label}
      </RightButton>
    );
  }
  if (!may) return null;
  const href = way.kind === 'page' ? `#${way.path}` : withDoen(path, way.doen);
  return (
    <a className="knelpunt__knop knelpunt__knop--doen" href={href} aria-label={name}>
      {label}
    </a>
  );
}

type DialogProps = { readonly open: OpenRemedy; readonly vandaag: string; readonly onClose: () => void };

/** The dialog of a remedy. */
export function RemedyDialog({ open: { knelpunt, way }, vandaag, onClose }: DialogProps) {
  const wie = whoOf(knelpunt);
  switch (way.kind) {
    case 'verlengen':
      return (
        <VerlengDialog
          detacheringIds={[way.detacheringId]}
          voorstel={plusDagen(plusMaanden(way.einde, 12), -1)}
          {...{ wie, onClose }}
        />
      );
    case 'registratie':
      return <RegistratieDialog medewerkerId={way.medewerkerId} rij={null} {...{ wie, vandaag, onClose }} />;
    case 'planbord':
    case 'page':
      return null;
  }
}
