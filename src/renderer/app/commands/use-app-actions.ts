import { useEffect, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Action } from '../../actions/action.ts';
import type { GoContext } from '../../actions/go.ts';
import { useActions } from '../../actions/store.ts';
import { useFollowOwnGebied } from '../../data/follow-own-gebied.ts';
import { useKlachtToegang } from '../../data/klacht-toegang.ts';
import { useStatus } from '../../data/planbord-data.ts';
import { BEHEER_ACTIONS } from '../../features/beheer/beheer-actions.ts';
import { KLACHT_ACTIONS } from '../../features/klachten/klacht-actions.ts';
import { MEDEWERKER_ACTIONS } from '../../features/medewerkers/medewerker-actions.ts';
import { ORGANISATIE_ACTIONS } from '../../features/organisaties/organisatie-actions.ts';
import { OVERZICHT_ACTIONS } from '../../features/overzichten/overzicht-actions.ts';
import { SCENARIO_ACTIONS } from '../../features/scenarios/scenario-actions.ts';
import { TEAM_ACTIONS } from '../../features/teams/team-actions.ts';
import { UITWISSELING_ACTIONS } from '../../features/uitwisseling/uitwisseling-actions.ts';
import { VOORSTEL_ACTIONS } from '../../features/voorstellen/voorstel-actions.ts';
import { useCopyMoment } from '../../lib/copy.ts';
import { shell } from '../../lib/core-client.ts';
import { helpPath, topicOf } from '../../lib/help.ts';
import { showMessage } from '../../lib/messages.ts';
import { leesFout } from '../../lib/report-error.ts';
import { createRights, rightsStore } from '../../lib/rights.ts';
import { selectTheme } from '../../lib/theme.ts';
import { todayStore } from '../../lib/today.ts';
import { FRAME_ACTIONS, type FrameContext, PAGE_ACTIONS } from './app-actions.ts';

/** What the features offer on every screen, and the pages themselves. */
const GO_ACTIONS: readonly Action<GoContext>[] = [
  ...MEDEWERKER_ACTIONS,
  ...UITWISSELING_ACTIONS,
  ...TEAM_ACTIONS,
  ...ORGANISATIE_ACTIONS,
  ...OVERZICHT_ACTIONS,
  ...PAGE_ACTIONS,
  ...VOORSTEL_ACTIONS,
  ...SCENARIO_ACTIONS,
  ...BEHEER_ACTIONS,
];

const openWindow = () =>
  void shell.venster
    .nieuw()
    .catch((fault: unknown) => showMessage({ soort: 'fout', tekst: leesFout(fault).tekst }));

/** Offers what can be done on every screen; pages add their own with `useActions`. */
export function useAppActions({
  openPalette,
  openKeys,
}: Pick<FrameContext, 'openPalette' | 'openKeys'>): void {
  const navigate = useNavigate();
  const toegang = useKlachtToegang().data;
  const { vandaag, gebruiker } = useStatus().data ?? {};
  const calls = gebruiker?.aanroepen;
  useEffect(() => rightsStore.set(calls === undefined ? null : createRights(calls)), [calls]);
  useFollowOwnGebied();
  useEffect(() => {
    if (vandaag !== undefined) todayStore.set(vandaag);
  }, [vandaag]);
  const magRegistreren = toegang?.soort === 'inhoud' && toegang.rollen.includes('administratie');
  const go = useMemo(
    () => ({ go: (path: string) => void navigate(path), magRegistreren }),
    [navigate, magRegistreren],
  );
  const { pathname } = useLocation();
  const isCopy = useCopyMoment() !== null;
  const frame = useMemo(() => {
    const openManual = () => void navigate(helpPath(topicOf(pathname)));
    const lock = () => void shell.start.vergrendel();
    const step = (by: -1 | 1) => void navigate(by);
    return { openPalette, openKeys, openManual, setTheme: selectTheme, openWindow, isCopy, lock, step };
  }, [openPalette, openKeys, navigate, pathname, isCopy]);
  useEffect(() => {
    // The buttons at the side of a mouse: Electron leaves them to the page.
    const press = (event: MouseEvent) => {
      if (event.button === 3) void navigate(-1);
      if (event.button === 4) void navigate(1);
    };
    window.addEventListener('mouseup', press);
    return () => window.removeEventListener('mouseup', press);
  }, [navigate]);
  useActions(KLACHT_ACTIONS, go);
  useActions(GO_ACTIONS, go);
  useActions(FRAME_ACTIONS, frame);
}
