# `make run` sets up and opens the chat; `make test` sets up and passes every test. The rest is for developers.

PREFIX ?= /usr/local
SWIFT ?= swift
PRODUCT = .build/release/switchboard
OURS = Package.swift Sources Tests

.PHONY: run test build debug lint format check-imports setup setup-tests local-model clean

run: build
	@$(PRODUCT) $(ARGUMENTS)

build: setup
	@echo "Building switchboard; the first build takes several minutes, later ones seconds."
	$(SWIFT) build --configuration release --product switchboard

debug: setup
	$(SWIFT) build --product switchboard

test: setup-tests
	$(SWIFT) test

lint: check-imports
	$(SWIFT) format lint --strict --recursive $(OURS)

format:
	$(SWIFT) format --in-place --recursive $(OURS)

check-imports:
	@.ci/check-imports

setup:
	@.ci/setup libncurses-dev libsqlite3-dev ca-certificates

setup-tests:
	@.ci/setup libncurses-dev libsqlite3-dev ca-certificates tmux sqlite3 procps
	@.ci/local-model install || echo "No local model: its end-to-end test will be skipped."

# Installs and serves a small real chat model on loopback, so that real answers need no key.
local-model:
	@.ci/local-model serve $(or $(PORT),8080)

clean:
	rm -rf .build
