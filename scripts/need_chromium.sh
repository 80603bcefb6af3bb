#!/usr/bin/env bash
# Makes sure that the browser tests have what they run on: Debian's Chromium, and the one library that
# the driver inside the Playwright package needs and a minimal Debian lacks. Installed where we may, else
# told how to get. Playwright's own browser download is never used: it is in no package registry.
set -euo pipefail

chromium=${TANSIQ_CHROMIUM:-/usr/bin/chromium}
packages=()

if [ ! -x "$chromium" ]; then
  if [ -n "${TANSIQ_CHROMIUM:-}" ]; then
    echo "TANSIQ_CHROMIUM names $chromium, which is not a program. Correct or unset it." >&2
    exit 1
  fi
  packages+=(chromium)
fi
if [ "$(uname -s)" = Linux ] && [ -x /sbin/ldconfig ] && ! /sbin/ldconfig -p | grep -F libatomic.so.1 >/dev/null; then
  packages+=(libatomic1)
fi
[ ${#packages[@]} -gt 0 ] || exit 0

if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
  echo "The browser tests need Chromium. On Debian: sudo apt-get install ${packages[*]}" >&2
  echo "Elsewhere, install it and set TANSIQ_CHROMIUM to the path of its program." >&2
  exit 1
fi

echo "setup: installing ${packages[*]}"
export DEBIAN_FRONTEND=noninteractive
apt-get -qq update </dev/null >/dev/null
apt-get -qq install -y --no-install-recommends "${packages[@]}" </dev/null >/dev/null
