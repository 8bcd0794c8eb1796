import { fetchSheet, type SheetDocument } from '@/components/data/fetchSheet';
import { pictureOfMap } from '@/components/map/currentMap';

/** Pixels of the image for each CSS px. */
export const pixelRatio = 2;

/**
 * The map as it stands on the page, on a sheet with title, legend, scale and sources, as a PNG.
 * @param href of the sheet with a hole where the map stands
 * @param paper colour of what is behind it
 * @throws Error when the map or the sheet cannot be had
 */
export async function pngOfMap(href: string, paper: string): Promise<Blob> {
  const sheet = await fetchSheet(href);
  const [picture, frame] = [await pictureOfMap(pixelRatio), await imageOf(sheet)];
  return pngOf(sheet, frame, (context) => {
    const { x, y, width, height } = sheet.map;
    context.fillStyle = paper;
    context.fillRect(x, y, width, height);
    context.drawImage(picture, x, y, width, height);
  });
}

/** A sheet with its drawn map as a PNG, where there is no other map to take a picture of. */
export async function pngOfSheet(href: string): Promise<Blob> {
  const sheet = await fetchSheet(href);
  return pngOf(sheet, await imageOf(sheet), () => {});
}

async function imageOf({ text }: SheetDocument): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  return image;
}

function pngOf(
  { width, height }: SheetDocument,
  sheet: HTMLImageElement,
  drawUnder: (context: CanvasRenderingContext2D) => void,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width * pixelRatio;
  canvas.height = height * pixelRatio;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser gives no canvas to draw on');
  context.scale(pixelRatio, pixelRatio);
  drawUnder(context);
  context.drawImage(sheet, 0, 0, width, height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no PNG came'))), 'image/png');
  });
}

/** Hands a file to the reader. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // The download has begun once the task is over; the bytes are let go some time later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
