import { configureGlobal } from 'fast-check';

/**
 * Property tests take the same road every time, so that a red run is red again tomorrow.
 * `GEBIEDSPLANNER_ZAAD=12345` takes another road: for exploring, by hand.
 */
configureGlobal({ seed: Number(process.env.GEBIEDSPLANNER_ZAAD ?? '20210301') });
