import type { GeenVoorstel, Voorstel, VoorstelInvoer } from '../../shared/domain/voorstel/voorstel.ts';

/** Makes a voorstel beside the calls; of one session one at a time. */
export type Solver = {
  /** Rejects when the thread dies. */
  make(session: string, invoer: VoorstelInvoer): Promise<Voorstel | GeenVoorstel>;
  /** What is being made for this session ends with the best so far. */
  stop(session: string): void;
};
