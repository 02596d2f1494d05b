import { os, readHandler, writeHandler } from '../../../rpc/handlers.ts';
import { kalenderGevolg, readKalender, updateKalender } from './kalender.service.ts';

export const kalenderHandlers = {
  lees: os.kalender.lees.handler(readHandler(readKalender)),
  gevolg: os.kalender.gevolg.handler(readHandler(kalenderGevolg)),
  wijzig: os.kalender.wijzig.handler(writeHandler(updateKalender)),
};
