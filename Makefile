# `make run` sets up and opens the chat; `make test` sets up and passes every test. The rest is for developers.

PREFIX ?= /usr/local
SWIFT ?= swift
PRODUCT = .build/release/switchboard
OURS = Package.swift Sources Tests Benchmarks

.PHONY: run test build debug lint format check-imports setup setup-tests local-model install uninstall deb monkey measure bench fuzz \
    clean

run: build
	@$(PRODUCT) $(ARGUMENTS)

build: setup
	@echo "Building switchboard; the first build takes several minutes, later ones seconds."
	$(SWIFT) build --configuration release --static-swift-stdlib --product switchboard

debug: setup
	$(SWIFT) build --product switchboard

# Tests that measure time run apart from those that need the whole machine.
test: setup-tests
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --skip EndToEndTests --skip ProvidersTests --skip DemoServerTests
	$(SWIFT) test --skip-build --filter ProvidersTests --filter DemoServerTests
	$(SWIFT) test --skip-build --no-parallel --filter EndToEndTests

lint: check-imports
	$(SWIFT) format lint --strict --recursive $(OURS)

format:
	$(SWIFT) format --in-place --recursive $(OURS)

check-imports:
	@.ci/check-imports

setup:
	@.ci/setup libncurses-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libsqlite3-dev zlib1g-dev ca-certificates

setup-tests:
	@.ci/setup libncurses-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libsqlite3-dev zlib1g-dev ca-certificates tmux sqlite3 procps
	@.ci/local-model install || echo "No local model: its end-to-end test will be skipped."

# Installs and serves a small real chat model on loopback, so that real answers need no key.
local-model:
	@.ci/local-model serve $(or $(PORT),8080)

# One binary that needs nothing of this folder, its shell completions, its manual page, and themes to start your own from.
# Debian's zsh looks below /usr for completions in share/zsh/vendor-completions only; ZSH=zsh/vendor-completions says so.
SHARE = $(DESTDIR)$(PREFIX)/share
ZSH ?= zsh/site-functions
INSTALLED = bin/switchboard share/bash-completion/completions/switchboard share/$(ZSH)/_switchboard \
    share/fish/vendor_completions.d/switchboard.fish share/man/man1/switchboard.1 \
    $(addprefix share/switchboard/,$(wildcard themes/*.toml))

install: build
	install -d $(addprefix $(DESTDIR)$(PREFIX)/,$(sort $(dir $(INSTALLED))))
	install -s -m 755 $(PRODUCT) $(DESTDIR)$(PREFIX)/bin/switchboard
	$(PRODUCT) --generate-completion-script bash >$(SHARE)/bash-completion/completions/switchboard
	$(PRODUCT) --generate-completion-script zsh >$(SHARE)/$(ZSH)/_switchboard
	$(PRODUCT) --generate-completion-script fish >$(SHARE)/fish/vendor_completions.d/switchboard.fish
	$(PRODUCT) manual >$(SHARE)/man/man1/switchboard.1
	install -m 644 themes/*.toml $(SHARE)/switchboard/themes

# Takes away what `install` put there, and the folders that are empty then.
uninstall:
	rm -f $(addprefix $(DESTDIR)$(PREFIX)/,$(INSTALLED))
	@cd $(DESTDIR)$(PREFIX) 2>/dev/null && rmdir -p --ignore-fail-on-non-empty $(sort $(dir $(INSTALLED))) 2>/dev/null || true

# A Debian package of this machine's architecture, in .build/.
deb: build
	@.ci/deb $(PRODUCT)

# A monkey at the real program under the thread sanitizer, built in a folder of its own: KEYS=20000 SEED=1.
monkey: setup-tests
	$(SWIFT) build --sanitize=thread --scratch-path .build/monkey --product switchboard
	@.ci/monkey .build/monkey/debug/switchboard $(or $(KEYS),20000) $(or $(SEED),1)

# First paint, idle, and streaming, measured on the release build; then beside other terminal chats, which are installed into .build/.
measure: build
	@python3 .ci/measure $(PRODUCT)
	@python3 .ci/peers $(PRODUCT) .build/peers

# Everything that is measured, with peers beside it: a table, and .build/bench/report.json. Some minutes.
bench: build
	$(SWIFT) build --configuration release --static-swift-stdlib --product Benchmarks
	@python3 .ci/bench $(PRODUCT) .build/release/Benchmarks

# A million made-up inputs for the framing, each dialect and what reads errors: RUNS=100000 for fewer.
fuzz:
	@.ci/fuzz $(or $(RUNS),1000000)

clean:
	rm -rf .build
