/**
 * One frame of the map for all that it was told at once. MapLibre draws when a source's new data is there, again when its tiles are
 * cut, and so for each source: four frames for one plan, and without a graphics card nothing else runs during any of them.
 */
import type { Map as GlMap } from "maplibre-gl";

const PATIENCE_MS = 250;

/**
 * @param gl - draws as it likes until something is expected, and while it moves.
 * @returns to be called when a source was given data: the map draws when all such are ready to be drawn, and after a quarter of a
 * second in any case.
 */
export function oneFrame(gl: GlMap): (source: string) => void {
  const expected = new Set<string>();
  const draw = gl.triggerRepaint.bind(gl);
  let patience: ReturnType<typeof setTimeout> | undefined;
  const release = (): void => {
    clearTimeout(patience);
    patience = undefined;
    expected.clear();
    draw();
  };
  gl.triggerRepaint = () => {
    if (expected.size === 0 || gl.isMoving()) draw();
  };
  gl.on("sourcedata", ({ sourceId, sourceDataType }) => {
    // Its metadata come first, while the tiles are still those of before.
    if (sourceDataType === "metadata" || !expected.has(sourceId) || !gl.isSourceLoaded(sourceId)) return;
    expected.delete(sourceId);
    if (expected.size === 0) release();
  });
  gl.on("remove", () => clearTimeout(patience));
  return (source) => {
    expected.add(source);
    patience ??= setTimeout(release, PATIENCE_MS);
  };
}
