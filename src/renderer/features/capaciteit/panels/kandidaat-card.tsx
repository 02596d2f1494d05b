import { Button } from '@fluentui/react-components';
import type { Opdracht } from '../../../../shared/contract/base/base.ts';
import type { Kandidaat, KandidaatVraag } from '../../../../shared/domain/inzet/kandidaten.ts';
import type { InzetLine } from '../../../../shared/domain/inzet/plan-inzet.ts';
import type { Vacature } from '../../../../shared/domain/planning/planning.ts';
import { urenWithEenheid } from '../../../../shared/domain/tekst/number.ts';
import { Dates } from '../../../components/dates.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { teamRefusal } from '../../../data/own-gebied.ts';
import { capaciteitOpdrachten } from '../edit/capaciteit.queries.ts';
import { begonBewerking } from '../edit/meting.ts';
import type { GevolgVraag } from '../edit/proef.ts';
import { GevolgBox } from './gevolg-box.tsx';
import { kandidaatText } from './kandidaat-texts.ts';
import type { PanelProps } from './panel-types.ts';
import { closeAfter } from './panel-types.ts';

type Props = {
  readonly props: PanelProps<'vrij'>;
  readonly vacature: Vacature | undefined;
  readonly kandidaat: Kandidaat;
  readonly vraag: KandidaatVraag;
  /** Shows what it does. */
  readonly open: boolean;
  readonly onOpen: () => void;
};

/** A way to get hours from somebody: those in no team, or those of another team. */
export type Gift = { readonly uitTeamId: string | null; readonly minuten: number };

/** What somebody can give of what is asked; the free hours first. */
export function giftsOf({ vrij, verplaatsbaar }: Kandidaat, asked: number | null): Gift[] {
  const all = [{ teamId: null, minuten: vrij }, ...verplaatsbaar];
  return all.flatMap(({ teamId, minuten }) => {
    const given = Math.min(minuten, asked ?? minuten);
    return given < 15 ? [] : [{ uitTeamId: teamId, minuten: given }];
  });
}

function lineOf({ medewerkerId, organisatieId }: Kandidaat, teamId: string): InzetLine {
  return { medewerkerId, organisatieId, teamId, doel: 'casuistiek' };
}

/** The gift as the planbord would get it. */
function asVraag({ kandidaat, vacature, vraag }: Props, { uitTeamId, minuten }: Gift): GevolgVraag {
  const { teamId, venster } = vraag;
  const common = { minutenPerWeek: minuten, van: venster.geldigVan, tot: null } as const;
  if (vacature !== undefined) {
    const { medewerkerId, organisatieId } = kandidaat;
    return { soort: 'vul', vacature, medewerkerId, organisatieId, uitTeamId, ...common };
  }
  if (uitTeamId === null) return { soort: 'erbij', regels: [lineOf(kandidaat, teamId)], ...common };
  return { soort: 'verplaats', regels: [lineOf(kandidaat, uitTeamId)], naarTeamId: teamId, ...common };
}

/** Gives hours in one step: fills the vacature, adds hours, or moves them from another team. */
function useGive({ props, kandidaat, vacature, vraag }: Props) {
  const geef = useOpdracht(capaciteitOpdrachten.geefInzet(), { formulier: false });
  const verplaats = useOpdracht(capaciteitOpdrachten.verplaatsInzet(), { formulier: false });
  const vul = useOpdracht(capaciteitOpdrachten.vulVacature(), { formulier: false });
  const done = closeAfter(props);
  const { teamId, venster } = vraag;
  const { medewerkerId, organisatieId } = kandidaat;
  const common = (minuten: number) => ({ minutenPerWeek: minuten, van: venster.geldigVan, tot: null });
  const write = ({ uitTeamId, minuten }: Gift) => {
    if (vacature !== undefined) {
      const door = { soort: 'bestaand' as const, medewerkerId, organisatieId, uitTeamId };
      return vul.run({ id: vacature.id, van: venster.geldigVan, minutenPerWeek: minuten, door });
    }
    return uitTeamId === null
      ? geef.run({ regel: lineOf(kandidaat, teamId), ...common(minuten) })
      : verplaats.run({ regels: [lineOf(kandidaat, uitTeamId)], naarTeamId: teamId, ...common(minuten) });
  };
  const give = async (gift: Gift): Promise<Opdracht | null> => {
    begonBewerking();
    const result = await write(gift);
    if (result.soort === 'fout') return null;
    done(null, result.opdracht);
    return result.opdracht;
  };
  return { give: (gift: Gift) => void give(gift), bezig: geef.bezig || verplaats.bezig || vul.bezig };
}

/** One person who can help: what speaks for and against, what it does, and the button that does it. */
export function KandidaatCard(all: Props) {
  const { props, kandidaat, vraag, open, onOpen } = all;
  const { model, rekenwijze, setState } = props;
  const { opzoek, gegevens } = model;
  const { give, bezig } = useGive(all);
  const info = opzoek.persoon(kandidaat.medewerkerId, kandidaat.organisatieId);
  const gifts = giftsOf(kandidaat, vraag.minuten).filter(
    ({ uitTeamId }) =>
      uitTeamId === null || teamRefusal('capaciteit.verplaatsInzet', [uitTeamId], vraag.venster) === null,
  );
  const [best] = gifts;
  const swap = gegevens.inzet.find(
    (row) =>
      row.teamId !== vraag.teamId &&
      gegevens.detacheringen.some(
        (d) => d.id === row.detacheringId && d.medewerkerId === kandidaat.medewerkerId,
      ),
  );
  return (
    <li className="kandidaat">
      <button type="button" className="schakelknop" aria-expanded={open} onClick={onOpen}>
        {info.naam}
      </button>{' '}
      <span className="tag">{info.organisatie}</span>
      <p className="zacht">
        <Dates text={kandidaatText(kandidaat, opzoek)} />
      </p>
      <div className="paneelvorm__knoppen">
        {gifts.map((gift) => (
          <Button
            key={gift.uitTeamId ?? ''}
            size="small"
            appearance={gift === best ? 'primary' : 'secondary'}
            disabled={bezig}
            aria-label={`${giftText(gift, opzoek)}: ${info.naam}`}
            onClick={() => give(gift)}
          >
            {giftText(gift, opzoek)}
          </Button>
        ))}
        {best === undefined && swap !== undefined ? (
          <Button
            size="small"
            aria-label={`Ruilen: ${info.naam}`}
            onClick={() =>
              setState({
                soort: 'ruil',
                een: lineOf(kandidaat, swap.teamId),
                ander: null,
                van: vraag.venster.geldigVan,
              })
            }
          >
            Ruilen…
          </Button>
        ) : null}
      </div>
      {open && best !== undefined ? (
        <GevolgBox vraag={asVraag(all, best)} {...{ model, rekenwijze }} />
      ) : null}
    </li>
  );
}

function giftText({ uitTeamId, minuten }: Gift, opzoek: PanelProps<'vrij'>['model']['opzoek']): string {
  const uren = urenWithEenheid(minuten);
  return uitTeamId === null ? `Geef ${uren}` : `${uren} uit ${opzoek.teams.get(uitTeamId)?.naam ?? ''}`;
}
