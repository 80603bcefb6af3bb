/**
 * The digits alone, each in its place: what stands in a box where a number's parts have an order. Two groups of Arabic digits with a blank
 * or a dash between them are shown from right to left whatever the box is told: an easting would stand where the northing belongs.
 */
export const digits = (text: string): string =>
  text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));

/** Arabic-Indic (٠–٩) and Persian/Kurdish (۰–۹) digits and marks as Latin ones: all three are typed in one room. */
export function latin(text: string): string {
  return digits(text)
    .replaceAll("٫", ".")
    .replaceAll("،", ",")
    .replace(/[‎‏‪-‮⁦-⁩]/g, "");
}
