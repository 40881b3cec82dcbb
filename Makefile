# README begins with `make demo` and `make test`; each installs the packages that are missing.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

PREFIX ?= /usr/local
# The libraries that the build needs, and the tools that the tests need.
PACKAGES := libncurses-dev libsimdjson-dev libexpat1-dev libmimalloc-dev libzip-dev libxlsxwriter-dev
TEST_PACKAGES = git tmux strace procps e2fsprogs python3-jsonschema mandoc zsh fish python3-icalendar python3-lxml python3-html5lib python3-docx python3-openpyxl poppler-utils bindfs $(BROWSER)
# An office program, which opens documents and workbooks as people do.
SOAK_PACKAGES := libreoffice-writer-nogui libreoffice-calc-nogui
# The browser that shows printed pages in the tests. Ubuntu has it only as a snap; there these tests are skipped and say so.
BROWSER = $(if $(shell grep -s '^ID=ubuntu' /etc/os-release),,chromium)
# The installed program, the demo and the benchmarks link the Swift library statically, which cuts the start-up time to a fifth.
RELEASE := -c release --static-swift-stdlib
# The manual pages and the shell completions that the program generates for its installation, below PREFIX.
MANUAL := share/man/man1/jalon.1
FRENCH_MANUAL := share/man/fr/man1/jalon.1
ARABIC_MANUAL := share/man/ar/man1/jalon.1
BASH_COMPLETION := share/bash-completion/completions/jalon
ZSH_COMPLETION := share/zsh/site-functions/_jalon
FISH_COMPLETION := share/fish/vendor_completions.d/jalon.fish
PAGES := $(MANUAL) $(FRENCH_MANUAL) $(ARABIC_MANUAL) $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION)
# Comparable programs that the benchmarks also measure.
BENCH_PACKAGES := git tj3 tig calcurse

.PHONY: help
help: ## list what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

.PHONY: swift
swift:
	@command -v swift >/dev/null || { echo 'Jalon needs a Swift 6.1 or newer toolchain, and no "swift" is on the PATH. Install one (swift.org/install), then run make again.' >&2; exit 1; }

# Installs the missing Debian packages, as root or with sudo; on other systems prints which ones are needed.
define install
	@missing=(); for package in $(1); do [[ $$(dpkg-query -W -f='$${Status}' $$package 2>/dev/null) == *' ok installed' ]] || missing+=($$package); done; \
	if ((!$${#missing[@]})); then exit 0; fi; \
	if ! command -v apt-get >/dev/null; then \
	  echo "Jalon needs these libraries (by their Debian names): $${missing[*]}. Install them with your system's package manager, then run make again." >&2; \
	  if command -v dpkg >/dev/null; then exit 1; else exit 0; fi; fi; \
	sudo=; if (($$(id -u))); then sudo=sudo; fi; \
	echo "Installing $${missing[*]} …"; \
	export DEBIAN_FRONTEND=noninteractive; \
	$$sudo apt-get install -y -qq --no-install-recommends "$${missing[@]}" >/dev/null 2>&1 \
	  || { $$sudo apt-get update -qq && $$sudo apt-get install -y -qq --no-install-recommends "$${missing[@]}" >/dev/null; } \
	  || { echo "These packages could not be installed: $${missing[*]}. Install them by hand, then run make again." >&2; exit 1; }
endef

.PHONY: libraries
libraries:
	$(call install,$(PACKAGES))

.PHONY: test-tools
test-tools:
	$(call install,$(TEST_PACKAGES))

.PHONY: demo
demo: swift libraries ## install what is missing, build, and open a scratch copy of the Libya-Niger sample
	@swift build $(RELEASE) --product jalon >&2
	@"$$(swift build $(RELEASE) --show-bin-path)/jalon" demo

# Optimised debug builds for tests: time is what limits how many plans and how many damaged files they see. A bare `swift build` is left as it
# is, so that every module can be stepped through; it builds into the same folder, and each replaces the other.
OPTIMISED := -Xswiftc -O

.PHONY: test
test: swift libraries test-tools ## install what is missing and run every test
	swift build --product jalon $(OPTIMISED)
	@$(MAKE) --no-print-directory fuzz
	swift test $(OPTIMISED)

# The build folder also keeps inputs that break a reader; they belong into Tests/Fuzzing/corpus.
FUZZ := .build-fuzz
FUZZ_LIMIT ?= -max_total_time=60

.PHONY: fuzz
fuzz: swift libraries ## feed damaged files to the readers for a minute (FUZZ_LIMIT=-runs=1000000)
	@JALON_FUZZ=1 swift build -c release --scratch-path $(FUZZ) --product ReaderFuzzer -Xswiftc -sanitize=fuzzer,address -Xswiftc -use-ld=lld
	@mkdir -p $(FUZZ)/found
	@$(FUZZ)/release/ReaderFuzzer $(FUZZ)/found Tests/Fuzzing/corpus -dict=Tests/Fuzzing/keys.dict $(FUZZ_LIMIT) \
	  -max_len=4096 -timeout=10 -artifact_prefix=$(FUZZ)/ -verbosity=0 -print_final_stats=1

# A build folder of its own, because the program is linked differently and the two builds would replace each other.
BENCH := .build-bench

.PHONY: bench
bench: swift libraries ## measure speed and memory against their goals, peers in the same run (ONLY='words' chooses)
	$(call install,$(BENCH_PACKAGES))
	swift build $(RELEASE) --product jalon
	swift build -c release --scratch-path $(BENCH) --product Benchmarks
	JALON="$$(swift build $(RELEASE) --show-bin-path)/jalon" $(BENCH)/release/Benchmarks $(if $(ONLY),"$(ONLY)")

.PHONY: soak
soak: swift libraries test-tools ## test for much longer, on plans that no run has seen before
	@$(MAKE) --no-print-directory fuzz FUZZ_LIMIT=-runs=1000000
	$(call install,$(SOAK_PACKAGES))
	swift build --build-tests $(OPTIMISED)
	JALON_OFFICE=1 swift test $(OPTIMISED) --skip-build --filter LibreOfficeTests
	JALON_POWER_CUTS=$${JALON_POWER_CUTS:-2000} swift test $(OPTIMISED) --skip-build --filter PowerCutTests
	JALON_MONKEY=$${JALON_MONKEY:-100000} swift test $(OPTIMISED) --skip-build --filter MonkeyTests
	JALON_MERGES=$${JALON_MERGES:-100000} swift test $(OPTIMISED) --skip-build --filter MergeLawTests
	JALON_COPY_MERGES=$${JALON_COPY_MERGES:-10000} swift test $(OPTIMISED) --skip-build --filter CopyMergeTests
	JALON_EXCHANGE_KILLS=$${JALON_EXCHANGE_KILLS:-200} swift test $(OPTIMISED) --skip-build --filter ExchangeKillTests
	JALON_PACKETS=$${JALON_PACKETS:-20000} swift test $(OPTIMISED) --skip-build --filter PacketLawTests
	JALON_ORACLE_PLANS=$${JALON_ORACLE_PLANS:-200000} JALON_ORACLE_SEED=$${JALON_ORACLE_SEED:-$$(date +%s)} \
	  swift test $(OPTIMISED) --skip-build --filter 'OracleTests|ScheduleLawTests|ScheduleUpdateTests'

.PHONY: mutants
mutants: swift libraries test-tools ## test the tests: take out one guard at a time and see which test misses it (ONLY="names" chooses)
	@Tests/Mutants/run $(ONLY)

.PHONY: lint
lint: swift ## hold the source against the formatting rules
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

.PHONY: install
install: swift libraries ## build and install one self-contained binary, its manual and what shells offer behind it (PREFIX=/usr/local)
	swift build $(RELEASE) --product jalon
	@install -d $(addprefix "$(DESTDIR)$(PREFIX)"/,bin $(dir $(PAGES)))
	install -m 755 "$$(swift build $(RELEASE) --show-bin-path)/jalon" "$(DESTDIR)$(PREFIX)/bin/jalon"
	@jalon="$(DESTDIR)$(PREFIX)/bin/jalon"; share="$(DESTDIR)$(PREFIX)"; \
	"$$jalon" manual --lang en > "$$share/$(MANUAL)"; \
	"$$jalon" manual --lang fr > "$$share/$(FRENCH_MANUAL)"; \
	"$$jalon" manual --lang ar > "$$share/$(ARABIC_MANUAL)"; \
	"$$jalon" --generate-completion-script bash > "$$share/$(BASH_COMPLETION)"; \
	"$$jalon" --generate-completion-script zsh > "$$share/$(ZSH_COMPLETION)"; \
	"$$jalon" --generate-completion-script fish > "$$share/$(FISH_COMPLETION)"; \
	cd "$$share"; chmod 644 $(PAGES)

.PHONY: uninstall
uninstall: ## remove what was installed (PREFIX=/usr/local)
	cd "$(DESTDIR)$(PREFIX)" && rm -f bin/jalon $(PAGES)
