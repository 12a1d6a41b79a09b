import type { PictureModel } from '../../core/pictures/pictureModel.ts';
import { pictureSvg } from '../../core/pictures/pictureSvg.ts';
import { svgText } from '../../core/papers/svg/svgText.ts';

/** Sharp on a phone and on a large screen, and not so large that messengers make it smaller. */
const longest = 6000;

/** A picture as an image file, with its size in pixels. */
export interface PictureImage {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Draws a picture two to three times its size on screen and turns it into a PNG; undefined where the browser cannot. */
export async function picturePng(model: PictureModel): Promise<PictureImage | undefined> {
  const scale = Math.min(3, longest / Math.max(model.width, model.height));
  const [width, height] = [Math.round(model.width * scale), Math.round(model.height * scale)];
  const drawn = svgText(pictureSvg(model, { width: String(width), height: String(height) }));
  const address = URL.createObjectURL(new Blob([drawn], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return blob === null ? undefined : { bytes: new Uint8Array(await blob.arrayBuffer()), width, height };
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}
