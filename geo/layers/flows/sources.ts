export { arrowheads, labelPoints, screenBearing } from '../lines';
