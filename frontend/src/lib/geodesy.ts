/**
 * Lengths, bearings and areas on the ellipsoid WGS 84.
 *
 * Source: T. Vincenty, "Direct and inverse solutions of geodesics on the ellipsoid" (Survey Review 23, 1975) for lines; areas on the
 * sphere of the same area (authalic latitudes: J. P. Snyder, USGS Professional Paper 1395, equations 3-11 and 3-12).
 * tests/page/test_sums.py compares them with PROJ.
 */
import type { Position } from "./api.ts";

const A = 6_378_137;
const F = 1 / 298.257_223_563;
const B = A * (1 - F);
const E2 = F * (2 - F);
const E = Math.sqrt(E2);
const DEGREE = Math.PI / 180;
const MANY = 100;

/** `bearing_deg` from true north at the beginning, 0 to below 360. */
export interface Leg { distance_m: number; bearing_deg: number }

/** From one place to another. Two places that lie opposite on the earth (where the method does not settle) give NaN. */
export function leg(from: Position, to: Position): Leg {
  const L = (to[0] - from[0]) * DEGREE;
  const u1 = Math.atan((1 - F) * Math.tan(from[1] * DEGREE));
  const u2 = Math.atan((1 - F) * Math.tan(to[1] * DEGREE));
  const [s1, c1, s2, c2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)];
  let lambda = L;
  for (let i = 0; i < MANY; i++) {
    const [sl, cl] = [Math.sin(lambda), Math.cos(lambda)];
    const sinSigma = Math.hypot(c2 * sl, c1 * s2 - s1 * c2 * cl);
    if (sinSigma === 0) return { distance_m: 0, bearing_deg: 0 };
    const cosSigma = s1 * s2 + c1 * c2 * cl;
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (c1 * c2 * sl) / sinSigma;
    const cos2 = 1 - sinAlpha ** 2;
    const mid = cos2 === 0 ? 0 : cosSigma - (2 * s1 * s2) / cos2;
    const C = (F / 16) * cos2 * (4 + F * (4 - 3 * cos2));
    const before = lambda;
    lambda = L + (1 - C) * F * sinAlpha * (sigma + C * sinSigma * (mid + C * cosSigma * (2 * mid ** 2 - 1)));
    if (Math.abs(lambda - before) < 1e-12) {
      const [big, delta] = series((cos2 * (A ** 2 - B ** 2)) / B ** 2, sinSigma, cosSigma, mid);
      const azimuth = Math.atan2(c2 * Math.sin(lambda), c1 * s2 - s1 * c2 * Math.cos(lambda)) / DEGREE;
      return { distance_m: B * big * (sigma - delta), bearing_deg: (azimuth + 360) % 360 };
    }
  }
  return { distance_m: NaN, bearing_deg: NaN };
}

/** The ellipsoid's scale along the line, and what the arc differs from the sphere's (Vincenty's A and his delta sigma). */
function series(u2: number, sinSigma: number, cosSigma: number, mid: number): [number, number] {
  const big = 1 + (u2 / 16_384) * (4096 + u2 * (-768 + u2 * (320 - 175 * u2)));
  const small = (u2 / 1024) * (256 + u2 * (-128 + u2 * (74 - 47 * u2)));
  const inner = cosSigma * (2 * mid ** 2 - 1) - (small / 6) * mid * (4 * sinSigma ** 2 - 3) * (4 * mid ** 2 - 3);
  return [big, small * sinSigma * (mid + (small / 4) * inner)];
}

/** Where one comes to. */
export function reach(from: Position, bearing_deg: number, distance_m: number): Position {
  const alpha = bearing_deg * DEGREE;
  const u1 = Math.atan((1 - F) * Math.tan(from[1] * DEGREE));
  const [s1, c1] = [Math.sin(u1), Math.cos(u1)];
  const sigma1 = Math.atan2(Math.tan(u1), Math.cos(alpha));
  const sinAlpha = c1 * Math.sin(alpha);
  const cos2 = 1 - sinAlpha ** 2;
  const u2 = (cos2 * (A ** 2 - B ** 2)) / B ** 2;
  const [big] = series(u2, 0, 1, 0);
  let sigma = distance_m / (B * big);
  let mid = Math.cos(2 * sigma1 + sigma);
  for (let i = 0; i < MANY; i++) {
    const [, delta] = series(u2, Math.sin(sigma), Math.cos(sigma), mid);
    const next = distance_m / (B * big) + delta;
    const settled = Math.abs(next - sigma) < 1e-12;
    sigma = next;
    mid = Math.cos(2 * sigma1 + sigma);
    if (settled) break;
  }
  const [ss, cs] = [Math.sin(sigma), Math.cos(sigma)];
  const lat = Math.atan2(s1 * cs + c1 * ss * Math.cos(alpha), (1 - F) * Math.hypot(sinAlpha, s1 * ss - c1 * cs * Math.cos(alpha)));
  const lambda = Math.atan2(ss * Math.sin(alpha), c1 * cs - s1 * ss * Math.cos(alpha));
  const C = (F / 16) * cos2 * (4 + F * (4 - 3 * cos2));
  const L = lambda - (1 - C) * F * sinAlpha * (sigma + C * ss * (mid + C * cs * (2 * mid ** 2 - 1)));
  return [from[0] + L / DEGREE, lat / DEGREE];
}

const q = (sine: number): number => (1 - E2) * (sine / (1 - E2 * sine ** 2) - Math.log((1 - E * sine) / (1 + E * sine)) / (2 * E));
const Q_POLE = q(1);
const AUTHALIC_2 = (A ** 2 * Q_POLE) / 2;

/** Square metres inside an outline, whichever way round it is drawn; closed or not. Fewer than three corners hold nothing. */
export function area(corners: readonly Position[]): number {
  const half = corners.map(([lon, lat]) => [lon * DEGREE, Math.tan(Math.asin(q(Math.sin(lat * DEGREE)) / Q_POLE) / 2)] as const);
  let excess = 0;
  for (const [i, [lon, t]] of half.entries()) {
    const [before, t0] = half[(i + half.length - 1) % half.length] ?? [lon, t];
    excess += 2 * Math.atan2(Math.tan((lon - before) / 2) * (t0 + t), 1 + t0 * t);
  }
  return Math.abs(excess) * AUTHALIC_2;
}

/** A ring of places at one distance: a circle on the ground, closed. */
export function circle(centre: Position, radius_m: number, corners = 64): Position[] {
  const ring = Array.from({ length: corners }, (_, i) => reach(centre, (360 * i) / corners, radius_m));
  return [...ring, ring[0] ?? centre];
}
