/** Arabic-Indic (٠–٩) and Persian/Kurdish (۰–۹) digits and marks as Latin ones: all three are typed in one room. */
export function latin(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll("٫", ".")
    .replaceAll("،", ",")
    .replace(/[‎‏‪-‮⁦-⁩]/g, "");
}
