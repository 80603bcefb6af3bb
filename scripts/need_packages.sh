#!/usr/bin/env bash
# Makes sure that the tests have what they run on and pip cannot bring: Debian's Chromium (the one without windows does, and is
# quicker), the one library that the driver inside the Playwright package needs and a minimal Debian lacks, and strace, which shows
# that "saved" is said after fsync.
# Installed where we may, else told how to get. Playwright's own browser download is never used: it is in no package registry.
set -euo pipefail

packages=()

if [ -n "${TANSIQ_CHROMIUM:-}" ]; then
  if [ ! -x "$TANSIQ_CHROMIUM" ]; then
    echo "TANSIQ_CHROMIUM names $TANSIQ_CHROMIUM, which is not a program. Correct or unset it." >&2
    exit 1
  fi
elif [ ! -x /usr/bin/chromium-headless-shell ] && [ ! -x /usr/bin/chromium ]; then
  packages+=(chromium-headless-shell)
fi
if [ "$(uname -s)" = Linux ] && [ -x /sbin/ldconfig ] && ! /sbin/ldconfig -p | grep -F libatomic.so.1 >/dev/null; then
  packages+=(libatomic1)
fi
if [ "$(uname -s)" = Linux ] && ! command -v strace >/dev/null; then
  packages+=(strace)
fi
[ ${#packages[@]} -gt 0 ] || exit 0

if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
  echo "The tests need more than pip brings. On Debian: sudo apt-get install ${packages[*]}" >&2
  echo "Elsewhere, install it, and set TANSIQ_CHROMIUM to the path of Chromium." >&2
  exit 1
fi

echo "setup: installing ${packages[*]}"
export DEBIAN_FRONTEND=noninteractive
apt-get -qq update </dev/null >/dev/null
apt-get -qq install -y --no-install-recommends "${packages[@]}" </dev/null >/dev/null
