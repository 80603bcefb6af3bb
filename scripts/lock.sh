#!/usr/bin/env bash
# Writes requirements/*.txt from pyproject.toml: exact versions with hashes, for every platform from Python 3.11 on,
# and no registry address. Versions already locked are kept; `scripts/lock.sh --upgrade` takes the newest.
set -euo pipefail
cd "$(dirname "$0")/.."

uv=.venv/bin/uv
[ -x "$uv" ] || uv=$(command -v uv) || {
  echo "lock: uv is missing. Run 'make lock', which installs it into .venv, or install uv yourself." >&2
  exit 1
}

compile() { # NAME ARGUMENT...
  local name=$1
  shift
  "$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
    --no-emit-index-url --no-emit-find-links "${options[@]}" --output-file "requirements/$name.txt" "$@"
  echo "requirements/$name.txt: $(grep -c '^[a-z].*==' "requirements/$name.txt") packages"
}

options=("$@")
compile runtime pyproject.toml
compile test --group test --constraint requirements/runtime.txt
compile check --group check --constraint requirements/runtime.txt --constraint requirements/test.txt
compile build --group build
