export { applyCorrections } from './applyCorrections';
export { addCorrectionRoutes } from './correctionRoutes';
export { CorrectionStore } from './CorrectionStore';
export { correctionsByEpisode } from './rows';
