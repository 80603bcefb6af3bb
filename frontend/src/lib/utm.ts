/**
 * Universal Transverse Mercator on WGS 84, both ways, without a table and without a package.
 *
 * Source: C. F. F. Karney, "Transverse Mercator with an accuracy of a few nanometers" (J. Geodesy 85, 2011), equations 7 to 9, 10 to 15,
 * 35 and 36, to the fourth order in the third flattening: better than a millimetre within a zone and its neighbours.
 * Northings south of the equator are negative here; `written` adds the ten million that people write.
 */
import type { Position } from "./api.ts";

const A = 6_378_137;
const F = 1 / 298.257_223_563;
const E2 = F * (2 - F);
const E = Math.sqrt(E2);
const N = F / (2 - F);
const RECTIFYING = (A / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64);
const SCALE = 0.9996;
const FALSE_EASTING = 500_000;
export const FALSE_NORTHING = 10_000_000;
const DEGREE = Math.PI / 180;

const ALPHA = [
  N / 2 - (2 * N ** 2) / 3 + (5 * N ** 3) / 16 + (41 * N ** 4) / 180, (13 * N ** 2) / 48 - (3 * N ** 3) / 5 + (557 * N ** 4) / 1440,
  (61 * N ** 3) / 240 - (103 * N ** 4) / 140, (49_561 * N ** 4) / 161_280,
];
const BETA = [
  N / 2 - (2 * N ** 2) / 3 + (37 * N ** 3) / 96 - N ** 4 / 360, N ** 2 / 48 + N ** 3 / 15 - (437 * N ** 4) / 1440,
  (17 * N ** 3) / 480 - (37 * N ** 4) / 840, (4397 * N ** 4) / 161_280,
];

/** The plain zone of a longitude, 1 to 60: the exceptions of Norway and Svalbard are not made, no room of ours lies there. */
export const zoneOf = (lon: number): number => Math.min(60, Math.max(1, Math.floor((lon + 180) / 6) + 1));
export const zoneWest = (zone: number): number => zone * 6 - 186;
const central = (zone: number): number => zoneWest(zone) + 3;

/** The letter of a band of eight degrees; empty where UTM does not reach. */
export function band(lat: number): string {
  if (lat < -80 || lat > 84) return "";
  return "CDEFGHJKLMNPQRSTUVWX"[Math.min(19, Math.floor((lat + 80) / 8))] ?? "";
}

const conformal = (tau: number): number => {
  const sigma = Math.sinh(E * Math.atanh((E * tau) / Math.hypot(1, tau)));
  return tau * Math.hypot(1, sigma) - sigma * Math.hypot(1, tau);
};

/** Easting and northing in metres, in the zone that is asked for. */
export function forward([lon, lat]: Position, zone: number): [number, number] {
  const tau = conformal(Math.tan(lat * DEGREE));
  const east = (lon - central(zone)) * DEGREE;
  const xi0 = Math.atan2(tau, Math.cos(east));
  const eta0 = Math.asinh(Math.sin(east) / Math.hypot(tau, Math.cos(east)));
  let [xi, eta] = [xi0, eta0];
  for (const [i, alpha] of ALPHA.entries()) {
    const k = 2 * (i + 1);
    xi += alpha * Math.sin(k * xi0) * Math.cosh(k * eta0);
    eta += alpha * Math.cos(k * xi0) * Math.sinh(k * eta0);
  }
  return [FALSE_EASTING + SCALE * RECTIFYING * eta, SCALE * RECTIFYING * xi];
}

/** The position of an easting and a northing of a zone. */
export function backward(easting: number, northing: number, zone: number): Position {
  const xi0 = northing / (SCALE * RECTIFYING);
  const eta0 = (easting - FALSE_EASTING) / (SCALE * RECTIFYING);
  let [xi, eta] = [xi0, eta0];
  for (const [i, beta] of BETA.entries()) {
    const k = 2 * (i + 1);
    xi -= beta * Math.sin(k * xi0) * Math.cosh(k * eta0);
    eta -= beta * Math.cos(k * xi0) * Math.sinh(k * eta0);
  }
  const wanted = Math.sin(xi) / Math.hypot(Math.sinh(eta), Math.cos(xi));
  let tau = wanted;
  // Newton's method: the first step is right to a millimetre, the third to the last bit.
  for (let i = 0; i < 3; i++) {
    const held = conformal(tau);
    tau += (((wanted - held) / Math.hypot(1, held)) * (1 + (1 - E2) * tau ** 2)) / ((1 - E2) * Math.hypot(1, tau));
  }
  return [central(zone) + Math.atan2(Math.sinh(eta), Math.cos(xi)) / DEGREE, Math.atan(tau) / DEGREE];
}

const COLUMNS = ["STUVWXYZ", "ABCDEFGH", "JKLMNPQR"] as const;
const ROWS = "ABCDEFGHJKLMNPQRSTUV";
const SQUARE = 100_000;
const MGRS = /^(\d{1,2})([C-HJ-NP-X])([A-HJ-NP-Z])([A-HJ-NP-V])(\d*)$/;

export interface GridParts { zone: number; band: string; square: string; easting: string; northing: string }

/** The parts of a grid reference; figures are cut off, never rounded into the next square. Null where UTM does not reach. */
export function gridParts(at: Position, digits: number): GridParts | null {
  const letter = band(at[1]);
  if (!letter) return null;
  const zone = zoneOf(at[0]);
  const [easting, northing] = forward(at, zone);
  const north = northing < 0 ? northing + FALSE_NORTHING : northing;
  const column = COLUMNS[zone % 3]?.[Math.floor(easting / SQUARE) - 1];
  const row = ROWS[(Math.floor(north / SQUARE) + (zone % 2 === 0 ? 5 : 0)) % 20];
  if (column === undefined || row === undefined) return null;
  const cut = (metres: number): string => String(Math.floor(metres % SQUARE)).padStart(5, "0").slice(0, digits);
  return { zone, band: letter, square: column + row, easting: cut(easting), northing: cut(north) };
}

/** A grid reference without spaces, in capitals: its parts, or null when it is none. */
export function splitGrid(compact: string): GridParts | null {
  const found = MGRS.exec(compact);
  const digits = found?.[5] ?? "";
  const zone = Number(found?.[1]);
  if (!found || digits.length % 2 !== 0 || digits.length > 10 || zone < 1 || zone > 60) return null;
  const half = digits.length / 2;
  return { zone, band: found[2] ?? "", square: `${found[3]}${found[4]}`, easting: digits.slice(0, half), northing: digits.slice(half) };
}

/** The middle of the square that a grid reference names; null when there is no such square in that zone and band. */
export function gridMiddle(parts: GridParts): Position | null {
  const [column = "", row = ""] = parts.square;
  const across = COLUMNS[parts.zone % 3]?.indexOf(column) ?? -1;
  const up = (ROWS.indexOf(row) - (parts.zone % 2 === 0 ? 5 : 0) + 20) % 20;
  const south = "CDEFGHJKLMNPQRSTUVWX".indexOf(parts.band) * 8 - 80;
  if (across < 0 || ROWS.indexOf(row) < 0 || south < -80) return null;
  const side = SQUARE / 10 ** parts.easting.length;
  const easting = (across + 1) * SQUARE + (Number(parts.easting) + 0.5) * side;
  // Rows come back every two thousand kilometres: the first that lies in the band is meant.
  const least = (parts.band < "N" ? FALSE_NORTHING : 0) + forward([zoneWest(parts.zone) + (parts.band < "N" ? 0 : 3), south], parts.zone)[1];
  let northing = up * SQUARE + (Number(parts.northing) + 0.5) * side;
  while (northing + side / 2 < least) northing += 20 * SQUARE;
  const at = backward(easting, parts.band < "N" ? northing - FALSE_NORTHING : northing, parts.zone);
  const reaches = (lat: number): boolean => band(at[1] + lat) === parts.band;
  // A square on the edge of a band is named by either letter.
  return [0, -1, 1].some(reaches) && Math.abs(at[0] - central(parts.zone)) < 5 ? at : null;
}
