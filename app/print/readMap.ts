import { InvalidParameter } from '@/geo/errors';
import { parseMapParameter, type SheetCamera } from '@/geo/sheet/camera';

/** The camera that a link asks for; a bad one is left out with a notice, as with the view. */
export function readMap(value: string | string[] | undefined): {
  map: string | undefined;
  camera: SheetCamera | null;
  notices: string[];
} {
  const map = Array.isArray(value) ? value[0] : value;
  if (map === undefined) return { map, camera: null, notices: [] };
  try {
    return { map, camera: parseMapParameter(map), notices: [] };
  } catch (error) {
    if (!(error instanceof InvalidParameter)) throw error;
    const notice = 'The link’s position of the map could not be read; this is the first view.';
    return { map: undefined, camera: null, notices: [notice] };
  }
}
