# Everything happens in .venv from the locks in requirements/. A stamp carries the checksum of what it was made from, so
# a second run is instant and a changed lock, a changed pyproject.toml or a moved checkout installs again.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-print-directory
.NOTPARALLEL:
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps
LOCKED := $(PIP) --require-hashes --only-binary :all:
STATIC := src/tansiq/web/static

checksum = $(firstword $(shell cat $(1) | cksum))
MADE_VENV := $(VENV)/.stamps/venv-$(firstword $(shell echo '$(CURDIR)' | cksum))
MADE_RUNTIME := $(VENV)/.stamps/runtime-$(call checksum,requirements/runtime.txt)
MADE_PROJECT := $(VENV)/.stamps/project-$(call checksum,pyproject.toml requirements/build.txt)
MADE_TEST := $(VENV)/.stamps/test-$(call checksum,requirements/test.txt)
MADE_CHECK := $(VENV)/.stamps/check-$(call checksum,requirements/check.txt)
ifneq ($(wildcard frontend/package-lock.json),)
MADE_NODE_MODULES := frontend/node_modules/.made-$(call checksum,frontend/package-lock.json)
endif

.PHONY: help setup demo test check lint format frontend bench simulate mutants fuzz docs lock clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# ---- for users

setup: $(MADE_RUNTIME) $(MADE_PROJECT) ## Make .venv with tansiq and what it needs to run, nothing else
	@:

# Real rows for the day's last step, where a folder of them lies beside the checkout; else the demonstration makes some up.
EVENTS := $(wildcard $(or $(TANSIQ_TEST_DATA),../shared/data)/events/events_iq_ucdp_ged.csv.gz)

demo: setup ## Set up, then run the demonstration (ARGS="..." is handed on)
	@$(BIN)/tansiq demo $(if $(EVENTS),--events $(EVENTS)) $(ARGS)

# ---- for developers

# All of them: a process per core takes a file each, as half of the time one alone would wait for a browser or a node. The files
# that take minutes begin (tests/conftest.py says which), else one core would end with them while the others rest.
test: setup $(MADE_TEST) $(MADE_NODE_MODULES) ## Run the tests (ARGS="tests/geo -x" is handed to pytest)
	@scripts/need_packages.sh
	@$(BIN)/python -m pytest $(or $(ARGS),-n auto --maxprocesses=4 --dist loadfile --no-loadscope-reorder)

check: lint frontend test ## All that CI runs: lint, front end, tests

lint: setup $(MADE_TEST) $(MADE_CHECK) ## Style, format, types, layers
	@failed=; run() { echo "lint: $$1"; shift; "$$@" || failed=yes; }; \
	quietly() { out=$$("$$@" 2>&1) || { echo "$$out"; return 1; }; }; \
	run "ruff check" $(BIN)/ruff check --quiet --output-format concise .; \
	run "ruff format" quietly $(BIN)/ruff format --check --output-format concise .; \
	run "mypy --strict" $(BIN)/mypy --strict --no-error-summary; \
	run "lint-imports" quietly $(BIN)/lint-imports --no-logo; \
	if [ -n "$$failed" ]; then echo "lint: correct what is named above; make format does the layout." >&2; exit 1; fi

format: setup $(MADE_CHECK) ## Bring the Python code into the house style
	@$(BIN)/ruff check --quiet --fix . || true
	@$(BIN)/ruff format --quiet .

frontend: ## Check the front end; the committed page must be what it builds
ifeq ($(MADE_NODE_MODULES),)
	@echo "frontend: no package-lock.json, nothing to check"
else
frontend: $(MADE_NODE_MODULES)
	@echo "front end: check"; cd frontend && PATH="$(CURDIR)/$(BIN):$$PATH" npm run --silent check
	@echo "front end: build"; sums() { find $(STATIC) -type f -exec cksum {} + 2>/dev/null | LC_ALL=C sort -k 3 || true; }; \
	before=$$(sums); \
	out=$$(cd frontend && PATH="$(CURDIR)/$(BIN):$$PATH" npm run --silent build 2>&1) || { echo "$$out" >&2; exit 1; }; \
	diff <(echo "$$before") <(sums) || { \
	    echo "The committed page is not what frontend/ builds. It is built now: commit $(STATIC)." >&2; exit 1; }
endif

bench: setup ## Measure (NAME=... for one benchmark)
	@$(BIN)/tansiq bench $(NAME) $(ARGS)

RUNS ?= 100
simulate: setup ## Run simulated worlds (RUNS=100 SEED=1)
	@$(BIN)/tansiq simulate --runs $(RUNS) $(if $(SEED),--seed $(SEED)) $(ARGS)

mutants: setup $(MADE_TEST) ## Break the source in a copy, mistake by mistake: a test must see each (ARGS="--only recall")
	@$(BIN)/python -m tests.mutants.run $(ARGS)

fuzz: setup $(MADE_TEST) ## Search every parser for bytes that break it (RUNS=1000000 SEED=1)
	@for name in $$($(BIN)/python -c 'from tests.fuzz.targets import TARGETS; print(*TARGETS)'); do \
	    echo "fuzz: $$name"; $(BIN)/python -m tests.fuzz.search $$name $(RUNS) $(SEED) 2>/dev/null || { \
	    $(BIN)/python -m tests.fuzz.search $$name $(RUNS) $(SEED); exit 1; }; done

docs: setup ## Write the generated pages under docs/
	@if [ -f scripts/make_docs.py ]; then $(BIN)/python scripts/make_docs.py; \
	else echo "docs: scripts/make_docs.py is not there yet"; fi
	@$(BIN)/python scripts/make_vectors.py

lock: setup $(MADE_CHECK) ## Lock the versions again (ARGS=--upgrade takes the newest)
	@scripts/lock.sh $(ARGS)

clean: ## Remove .venv, node_modules and caches
	@rm -rf $(VENV) frontend/node_modules dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis

# ---- how it is made

# Debian splits venv off Python; elsewhere it comes along.
$(MADE_VENV):
	@python=; for name in $(PYTHON) python3.11 python3 python3.12 python3.13 python3.14; do \
	    if "$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then python=$$name; break; fi; \
	done; \
	packages=; \
	if [ -z "$$python" ]; then packages="python3 python3-venv"; python=python3; \
	elif ! "$$python" -c 'import ensurepip, venv' 2>/dev/null; then \
	    packages=$$("$$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'); fi; \
	if [ -n "$$packages" ]; then \
	    if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	        echo "setup: installing $$packages"; export DEBIAN_FRONTEND=noninteractive; \
	        { apt-get -qq update && apt-get -qq install -y --no-install-recommends $$packages; } </dev/null >/dev/null; \
	    else \
	        echo "setup: Python 3.11 or newer with venv is needed. On Debian: sudo apt-get install $$packages" >&2; \
	        echo "       Another Python is taken with: make setup PYTHON=/path/to/python3" >&2; exit 1; \
	    fi; \
	fi; \
	echo "setup: making $(VENV) with $$("$$python" --version)"; \
	"$$python" -m venv --clear $(VENV)
	@mkdir -p $(@D) && touch $@

$(MADE_RUNTIME): $(MADE_VENV)
	@echo "setup: installing what tansiq needs"
	@$(LOCKED) -r requirements/runtime.txt
	@rm -f $(@D)/runtime-* && touch $@

# What builds the package is locked like all else, used from a folder of its own, and gone afterwards.
$(MADE_PROJECT): $(MADE_RUNTIME)
	@echo "setup: installing tansiq"
	@rm -rf $(VENV)/build && $(LOCKED) --target $(VENV)/build -r requirements/build.txt
	@PYTHONPATH="$(CURDIR)/$(VENV)/build" $(PIP) --no-index --no-build-isolation --editable .
	@rm -rf $(VENV)/build $(@D)/project-* && touch $@

$(MADE_TEST): $(MADE_RUNTIME)
	@echo "setup: installing the test tools"
	@$(LOCKED) -r requirements/test.txt
	@rm -f $(@D)/test-* && touch $@

$(MADE_CHECK): $(MADE_RUNTIME)
	@echo "setup: installing the check tools"
	@$(LOCKED) -r requirements/check.txt
	@rm -f $(@D)/check-* && touch $@

ifneq ($(MADE_NODE_MODULES),)
$(MADE_NODE_MODULES): | $(MADE_CHECK)
	@echo "setup: installing the front end's packages"
	@cd frontend && PATH="$(CURDIR)/$(BIN):$$PATH" npm ci --silent --no-audit --no-fund
	@touch $@
endif
