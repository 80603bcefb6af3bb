/** The package that reads PMTiles, in a chunk of its own: it comes with the first layer that needs it. */
export { Protocol } from "pmtiles";
