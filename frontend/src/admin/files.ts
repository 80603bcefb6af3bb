/** Files that the administration takes and gives: base64 on the way, bytes on the disk. */

/** Hands a file to the browser, to be saved. */
export function save(file: string, name: string): void {
  const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The file that was chosen; the same one may be chosen again. */
export async function picked(event: Event): Promise<string | null> {
  const box = event.currentTarget as HTMLInputElement;
  const file = box.files?.[0];
  box.value = "";
  if (!file) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let i = 0; i < bytes.length; i += 32_768) text += String.fromCharCode(...bytes.subarray(i, i + 32_768));
  return btoa(text);
}
