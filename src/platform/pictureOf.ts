/** What a drawing's style sheet gives it. A picture stands alone, so it has to carry that itself. */
const carried = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-dasharray',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'direction',
] as const;

/** Points of the picture for each unit of the drawing, so that it stays sharp when it is printed. */
const scale = 3;
const margin = 16;

function carryStyle(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of carried) to.setAttribute(name, style.getPropertyValue(name));
  for (const [at, child] of [...from.children].entries()) {
    const copied = to.children[at];
    if (copied) carryStyle(child, copied);
  }
}

/** A drawing as a picture (PNG) of the size of its view box, in the colours it has now, on a ground. */
export async function pictureOf(drawing: SVGSVGElement, ground: string): Promise<Blob> {
  const { x, y, width, height } = drawing.viewBox.baseVal;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  carryStyle(drawing, copy);
  const [wide, high] = [width + 2 * margin, height + 2 * margin];
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `${x - margin} ${y - margin} ${wide} ${high}`);
  copy.setAttribute('width', String(wide * scale));
  copy.setAttribute('height', String(high * scale));
  const address = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }));
  try {
    return await painted(address, wide * scale, high * scale, ground);
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function painted(address: string, width: number, height: number, ground: string): Promise<Blob> {
  const image = new Image(width, height);
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser paints no pictures.');
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  const picture = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!picture) throw new Error('The picture could not be made.');
  return picture;
}
